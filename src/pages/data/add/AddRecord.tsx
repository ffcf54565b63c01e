import { lazy, Suspense, useState } from 'react'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import { useLoaded } from '../../shared/data/useLoaded'
import page from '../../shared/page/TextPage.module.css'
import styles from './AddRecord.module.css'
import type { DraftKind } from './AddRecordForm'

/** Lazy, because it includes the checker. */
const AddRecordForm = lazy(() => import('./AddRecordForm'))

/** Forms that build a record, a change to one, or an entry of another list. They keep their input while closed. */
export function AddRecord() {
  const words = addRecordMessages(useText())
  const { origin, dataset } = useLoaded()
  return (
    <section aria-labelledby="add-record">
      <h2 id="add-record" className={page.heading}>
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      {origin.kind !== 'current' && <p>{words.otherData(dataset.version)}</p>}
      <FormOnDemand kind="record" label={words.open} />
      <FormOnDemand kind="change" label={words.change.open} />
      <FormOnDemand kind="memberships" label={words.entry.memberships.open} />
      <FormOnDemand kind="claims" label={words.entry.claims.open} />
    </section>
  )
}

function FormOnDemand({ kind, label }: { kind: DraftKind; label: string }) {
  const words = addRecordMessages(useText())
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className={styles.summary}>{label}</summary>
      {wasOpened && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <AddRecordForm kind={kind} />
        </Suspense>
      )}
    </details>
  )
}
