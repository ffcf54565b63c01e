import { useText } from '../../ui/TextProvider'
import styles from './Record.module.css'

/** Source numbers in brackets, each linked to its entry in the list of sources. */
export function ReferenceMarks({
  ids,
  references,
}: {
  ids: readonly string[]
  references: readonly string[]
}) {
  const { m, f } = useText()
  return ids.map((id) => {
    const number = references.indexOf(id) + 1
    return (
      <a
        key={id}
        href={`#source-${number}`}
        className={styles.mark}
        aria-label={m.agreementPage.reference(number)}
      >
        {`[${f.number(number)}]`}
      </a>
    )
  })
}
