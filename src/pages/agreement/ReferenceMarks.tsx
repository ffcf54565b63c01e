import { useText } from '../../ui/TextProvider'
import styles from './Record.module.css'

/** The numbers of sources in the list of the page, each leading to its entry. */
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
