import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import type { LoadedDetails } from '../../shared/data/dataQuery'
import { useDetails } from '../../shared/data/useLoaded'
import styles from './AddRecordForm.module.css'
import { ChangeFields } from './change/ChangeFields'
import { ChangeResult } from './change/ChangeResult'
import { changeForm } from './change/changeForm'
import { changesSomething } from './change/typedChange'
import { DraftConfidence } from './DraftConfidence'
import { EntryFields } from './entry/EntryFields'
import { EntryResult } from './entry/EntryResult'
import { entryForms } from './entry/entryForm'
import type { EntryList } from './entry/typedEntry'
import { FaultSummary } from './FaultSummary'
import { FormContext } from './FormContext'
import { ActFields } from './fields/ActFields'
import { OtherFields } from './fields/OtherFields'
import { PartyFields } from './fields/PartyFields'
import { SourceFields } from './fields/SourceFields'
import { RecordResult } from './RecordResult'
import { recordForm } from './recordForm'
import { SimilarRecords } from './SimilarRecords'
import { type DraftForm, useDraftForm } from './useDraftForm'

/** What a form builds: a new record, a change to one, or an entry of another list. */
export type DraftKind = 'record' | 'change' | EntryList

/** A form, shown once the sources against which it is checked are loaded. `record`: the one that it corrects, if chosen. */
export default function AddRecordForm({ kind, record }: { kind: DraftKind; record: string | null }) {
  const text = useText()
  const { m } = text
  const words = addRecordMessages(text)
  const { data: details, isError, refetch } = useDetails()
  if (details)
    switch (kind) {
      case 'record':
        return <RecordForm details={details} />
      case 'change':
        return <ChangeForm key={record} details={details} record={record} />
      default:
        return <EntryForm list={kind} details={details} />
    }
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
  const form = useDraftForm(details, recordForm)
  return (
    <DraftFormFrame
      form={form}
      checkLabel={words.check}
      state={words.count(form.faults.length)}
      result={RecordResult}
    >
      <p className={styles.hint}>{words.required}</p>
      <ActFields />
      <PartyFields />
      <SourceFields sources={details.sources} />
      <OtherFields />
    </DraftFormFrame>
  )
}

function ChangeForm({ details, record }: { details: LoadedDetails; record: string | null }) {
  const words = addRecordMessages(useText())
  const kind = useMemo(() => changeForm(record ?? ''), [record])
  const form = useDraftForm(details, kind)
  const { count, nothing } = words.change
  const isEmpty = form.faults.length === 0 && !changesSomething(form.draft)
  return (
    <DraftFormFrame
      form={form}
      checkLabel={words.change.check}
      state={isEmpty ? nothing : count(form.faults.length)}
      result={ChangeResult}
    >
      <p className={styles.hint}>{words.change.lead}</p>
      <ChangeFields sources={details.sources} />
    </DraftFormFrame>
  )
}

function EntryForm({ list, details }: { list: EntryList; details: LoadedDetails }) {
  const words = addRecordMessages(useText())
  const form = useDraftForm(details, entryForms[list])
  return (
    <DraftFormFrame
      form={form}
      checkLabel={words.entry.check}
      state={words.entry.count(form.faults.length)}
      result={EntryResult}
    >
      <p className={styles.hint}>{words.required}</p>
      <EntryFields list={list} sources={details.sources} />
    </DraftFormFrame>
  )
}

interface FrameProps<Typed extends object> {
  form: DraftForm<Typed>
  checkLabel: string
  /** Whether the draft is complete, in words. */
  state: string
  /** Shown when there is no problem. */
  result: (props: { headingRef: React.Ref<HTMLHeadingElement> }) => ReactNode
  children: ReactNode
}

/** The fields of a form, a button that checks them, and the problems or the result. */
function DraftFormFrame<Typed extends object>({
  form,
  checkLabel,
  state,
  result: Result,
  children,
}: FrameProps<Typed>) {
  const words = addRecordMessages(useText())
  const heading = useRef<HTMLHeadingElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const count = form.faults.length
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      form.isTyped && current.pathname !== next.pathname && !confirm(words.confirmLeave),
    enableBeforeUnload: form.isTyped,
  })
  return (
    <FormContext value={form as unknown as DraftForm<object>}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          flushSync(form.ask)
          // Without a problem or a result, the status says why.
          const outcome = heading.current ?? status.current
          outcome?.focus()
        }}
      >
        {children}
        <SimilarRecords />
        <DraftConfidence />
        <div className={styles.actions}>
          <Button type="submit" variant={count === 0 ? 'line' : 'solid'}>
            {checkLabel}
          </Button>
          <Button variant="quiet" onClick={() => confirm(words.confirmReset) && form.reset()}>
            {words.reset}
          </Button>
          <p role="status" ref={status} tabIndex={-1} className={styles.hint}>
            {state}
          </p>
        </div>
        {form.isAsked && count > 0 && <FaultSummary headingRef={heading} />}
        {count === 0 && <Result headingRef={heading} />}
      </form>
    </FormContext>
  )
}
