import { useBlocker } from '@tanstack/react-router'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import type { LoadedDetails } from '../../shared/data/dataQuery'
import { useDetails } from '../../shared/data/useLoaded'
import styles from './AddRecordForm.module.css'
import { FaultSummary } from './FaultSummary'
import { FormContext } from './FormContext'
import { ActFields } from './fields/ActFields'
import { OtherFields } from './fields/OtherFields'
import { PartyFields } from './fields/PartyFields'
import { SourceFields } from './fields/SourceFields'
import { RecordResult } from './RecordResult'
import { SimilarRecords } from './SimilarRecords'
import { useRecordForm } from './useRecordForm'

/** The form that builds a record, shown once the sources it is checked against are loaded. */
export default function AddRecordForm() {
  const text = useText()
  const { m } = text
  const words = addRecordMessages(text)
  const { data: details, isError, refetch } = useDetails()
  if (details) return <RecordForm details={details} />
  if (!isError) return <p role="status">{words.loading}</p>
  return (
    <div role="alert">
      <p>{words.failed}</p>
      <Button onClick={() => void refetch()}>{m.common.tryAgain}</Button>
    </div>
  )
}

function RecordForm({ details }: { details: LoadedDetails }) {
  const words = addRecordMessages(useText())
  const form = useRecordForm(details)
  const heading = useRef<HTMLHeadingElement>(null)
  const count = form.faults.length
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      form.isTyped && current.pathname !== next.pathname && !confirm(words.confirmLeave),
    enableBeforeUnload: form.isTyped,
  })
  return (
    <FormContext value={form}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          flushSync(form.ask)
          heading.current?.focus()
        }}
      >
        <p className={styles.hint}>{words.required}</p>
        <ActFields />
        <PartyFields />
        <SourceFields sources={details.sources} />
        <OtherFields />
        <SimilarRecords />
        <div className={styles.actions}>
          <Button type="submit" variant={count === 0 ? 'line' : 'solid'}>
            {words.check}
          </Button>
          <Button variant="quiet" onClick={() => confirm(words.confirmReset) && form.reset()}>
            {words.reset}
          </Button>
          <p role="status" className={styles.hint}>
            {words.count(count)}
          </p>
        </div>
        {form.isAsked && count > 0 && <FaultSummary headingRef={heading} />}
        {count === 0 && <RecordResult headingRef={heading} />}
      </form>
    </FormContext>
  )
}
