import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './AddRecordForm.module.css'
import { useForm } from './FormContext'
import { RecordInNewTab } from './fields/RecordInNewTab'

/** Warning: records that may document the same act. Not an error. */
export function SimilarRecords() {
  const words = addRecordMessages(useText())
  const { similar } = useForm()
  return (
    <div role="status">
      {similar.length > 0 && (
        <div className={styles.warning}>
          <p>{words.duplicates}</p>
          <ul>
            {similar.map((record) => (
              <li key={record.id}>
                <RecordInNewTab id={record.id}>
                  {words.duplicate(record.title, record.date.value)}
                </RecordInNewTab>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
