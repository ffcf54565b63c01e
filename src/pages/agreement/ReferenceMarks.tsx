import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
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
  const text = useText()
  const { f } = text
  return ids.map((id) => {
    const number = references.indexOf(id) + 1
    return (
      <a
        key={id}
        href={`#source-${number}`}
        className={styles.mark}
        aria-label={agreementPageMessages(text).reference(number)}
      >
        {`[${f.number(number)}]`}
      </a>
    )
  })
}
