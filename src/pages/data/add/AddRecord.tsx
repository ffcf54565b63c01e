import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import { useDataset, useLoaded } from '../../shared/data/useLoaded'
import page from '../../shared/page/TextPage.module.css'
import { useView } from '../../shared/view/useView'
import styles from './AddRecord.module.css'
import type { DraftKind } from './AddRecordForm'

/** Lazy, because it includes the checker. */
const AddRecordForm = lazy(() => import('./AddRecordForm'))

/** Forms that build a record, a change to one, or an entry of another list. They keep their input while closed. */
export function AddRecord() {
  const words = addRecordMessages(useText())
  const { origin, dataset } = useLoaded()
  const record = useRecordToCorrect()
  return (
    <section aria-labelledby="add-record">
      <h2 id="add-record" className={page.heading}>
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      {origin.kind !== 'current' && <p>{words.otherData(dataset.version)}</p>}
      <FormOnDemand kind="record" label={words.open} />
      <FormOnDemand id={correctHash} kind="change" label={words.change.open} record={record} />
      <FormOnDemand kind="memberships" label={words.entry.memberships.open} />
      <FormOnDemand kind="claims" label={words.entry.claims.open} />
    </section>
  )
}

const correctHash = 'correct-record'

/** The record that the address asks to correct, as the link on its page does: `?open=ilrs-pakistan-2023#correct-record`. */
function useRecordToCorrect(): string | null {
  const { open } = useView().view
  const { agreementIndex } = useDataset()
  const hash = useLocation({ select: (location) => location.hash })
  return hash === correctHash && open !== null && agreementIndex.has(open) ? open : null
}

interface FormOnDemandProps {
  /** DOM id, for links to the form. */
  id?: string
  kind: DraftKind
  label: string
  /** The record to correct: the form opens with it. */
  record?: string | null
}

function FormOnDemand({ id, kind, label, record = null }: FormOnDemandProps) {
  const words = addRecordMessages(useText())
  const [wasOpened, setOpened] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  // After hydration, because a prerendered page does not know the hash.
  useEffect(() => {
    if (record === null || !details.current) return
    details.current.open = true
    details.current.querySelector('summary')?.focus()
  }, [record])
  return (
    <details
      id={id}
      ref={details}
      className={styles.details}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>{label}</summary>
      {wasOpened && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <AddRecordForm kind={kind} record={record} />
        </Suspense>
      )}
    </details>
  )
}
