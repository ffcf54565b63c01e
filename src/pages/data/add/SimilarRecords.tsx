import { possibleDuplicates } from '../../../dataset/draft/check/possibleDuplicates'
import { similarRecords } from '../../../dataset/draft/check/similarRecords'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './AddRecordForm.module.css'
import { useForm } from './FormContext'
import { RecordInNewTab } from './fields/RecordInNewTab'

/** Warning: entries that may be what the draft adds. Not an error. */
export function SimilarRecords() {
  const words = addRecordMessages(useText())
  const { draft, known } = useForm()
  const records = draft.agreement ? similarRecords(known.agreements, draft.agreement, known) : []
  const others = possibleDuplicates(draft, known).filter(({ part }) => part.list !== 'agreement')
  return (
    <div role="status">
      {records.length + others.length > 0 && (
        <div className={styles.warning}>
          <p>{words.duplicates}</p>
          <ul>
            {records.map((record) => (
              <li key={record.id}>
                <RecordInNewTab id={record.id}>
                  {words.duplicate(record.title, record.date.value)}
                </RecordInNewTab>
              </li>
            ))}
            {others.map(({ id, title }) => (
              <li key={`${id} ${title}`}>{words.similar(title, id)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
