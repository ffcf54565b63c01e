import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './AddRecordForm.module.css'
import { useForm } from './FormContext'

/** The confidence that the records of the draft will have, and why; with hints if only pages from before the act show it, or two prints of one text. */
export function DraftConfidence() {
  const words = addRecordMessages(useText()).confidence
  const { confidence, draft } = useForm()
  const name = draft.agreement ? words.ofNew : words.ofChanged
  return (
    <div role="status">
      {confidence.map(({ id, now, before, previews, prints: [prints], date }) => (
        <div key={id} className={previews.length > 0 || prints ? styles.warning : undefined}>
          <p className={styles.hint}>
            {name(now, before && before.confidence !== now.confidence ? before.confidence : null)}
          </p>
          {previews.length > 0 && <p>{words.preview(previews, date)}</p>}
          {prints && <p>{words.prints(prints.pair[0].publisher, prints.pair[1].publisher)}</p>}
        </div>
      ))}
    </div>
  )
}
