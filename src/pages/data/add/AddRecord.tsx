import { lazy, Suspense, useState } from 'react'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import { useLoaded } from '../../shared/data/useLoaded'
import page from '../../shared/page/TextPage.module.css'
import styles from './AddRecord.module.css'

/** Lazy, because it includes the checker. */
const AddRecordForm = lazy(() => import('./AddRecordForm'))

/** Section for maintainers: a form that builds a record. It keeps its input while closed. */
export function AddRecord() {
  const words = addRecordMessages(useText())
  const { origin, dataset } = useLoaded()
  const [wasOpened, setOpened] = useState(false)
  return (
    <section aria-labelledby="add-record">
      <h2 id="add-record" className={page.heading}>
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      {origin.kind !== 'current' && <p>{words.otherData(dataset.version)}</p>}
      <details className={styles.details} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary className={styles.summary}>{words.open}</summary>
        {wasOpened && (
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <AddRecordForm />
          </Suspense>
        )}
      </details>
    </section>
  )
}
