import { memo } from 'react'
import { recordsNear } from '../../../../dataset/draft/complete/recordNamed'
import type { Agreement } from '../../../../dataset/schema'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { Button } from '../../../../ui/controls/Button'
import { useText } from '../../../../ui/TextProvider'
import { useDataset } from '../../../shared/data/useLoaded'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { TextField } from '../fields/fields'
import { RecordInNewTab } from '../fields/RecordInNewTab'
import { SectionLegend } from '../fields/SectionLegend'
import { recordOf, type TypedChange } from './typedChange'

/** The field that names the record to change, and a link to it. `list`: DOM id of the suggestions. */
export function RecordChoice({ list }: { list: string }) {
  const { change } = addRecordMessages(useText())
  const { typed, known, change: fill } = useForm<TypedChange>()
  const { agreements } = useDataset()
  const record = recordOf(typed, known)
  const near = record ? [] : recordsNear(typed.record, known.agreements)
  return (
    <fieldset className={styles.section}>
      <SectionLegend title={change.sections.record} />
      <KnownRecords id={list} agreements={agreements} />
      <div className={styles.grid}>
        <TextField path="record" list={list} hint={change.recordHint} isWide />
      </div>
      {near.length > 0 && (
        <div className={styles.near}>
          <p className={styles.hint}>{change.near}</p>
          <ul>
            {near.map(({ id, title }) => (
              <li key={id}>
                <Button variant="link" onClick={() => fill('record', id)}>
                  {title}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {record && (
        <p role="status" className={styles.hint}>
          <RecordInNewTab id={String(record.id)}>{String(record.title)}</RecordInNewTab>
        </p>
      )}
    </fieldset>
  )
}

/** Memoized: hundreds of options that do not change while typing. */
const KnownRecords = memo(function KnownRecords({
  id,
  agreements,
}: {
  id: string
  agreements: readonly Agreement[]
}) {
  return (
    <datalist id={id}>
      {agreements.map((record) => (
        <option key={record.id} value={record.id} label={record.title} />
      ))}
    </datalist>
  )
})
