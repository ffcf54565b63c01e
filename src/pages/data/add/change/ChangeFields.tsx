import { isCorrection } from '../../../../dataset/draft/change/lacksReason'
import type { Source } from '../../../../dataset/schema'
import { facts } from '../../../../dataset/vocabulary'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { LongField, TextField } from '../fields/fields'
import { KnownSources, useSourceList } from '../fields/KnownSources'
import { MilestoneFields } from '../fields/MilestoneFields'
import { NewSources } from '../fields/NewSources'
import { OrganisationList } from '../fields/OrganisationList'
import { Rows } from '../fields/Rows'
import { SectionLegend } from '../fields/SectionLegend'
import { CorrectionFields } from './CorrectionFields'
import { RecordChoice } from './RecordChoice'
import { recordOf, type TypedChange } from './typedChange'

/** Fields of a change to a record: what to add to it, and what to correct. */
export function ChangeFields({ sources }: { sources: ReadonlyMap<string, Source> }) {
  const text = useText()
  const words = addRecordMessages(text)
  const { change } = words
  const list = useSourceList()
  const { idOf, draft, known, typed } = useForm<TypedChange>()
  const record = recordOf(typed, known) ?? {}
  const last = record.checked
  const isCorrected = draft.changes.some((made) => isCorrection(made, record))
  const isDropped = draft.changes.some(({ remove }) => remove.includes('checked'))
  const checkedHint = isDropped ? change.checkedDropped(text.f.date(String(last))) : change.checkedHint
  const records = idOf('records')
  return (
    <>
      <OrganisationList />
      <KnownSources id={list} sources={sources} />
      <RecordChoice list={records} />
      <fieldset className={styles.section}>
        <SectionLegend title={change.sections.milestones} isOptional />
        <MilestoneFields path="milestones" />
      </fieldset>
      <fieldset className={styles.section}>
        <SectionLegend title={change.sections.sources} isOptional />
        <Rows path="listed" empty="" nameOf={words.source} addLabel={words.add.source}>
          {(path) => <TextField path={path} list={list} hint={words.hints.source} isWide />}
        </Rows>
        <NewSources />
      </fieldset>
      <fieldset className={styles.section}>
        <SectionLegend title={change.sections.evidence} isOptional />
        <p className={styles.hint}>{change.evidenceHint}</p>
        <div className={styles.grid}>
          {facts.map((fact) => (
            <TextField key={fact} path={`evidence.${fact}`} isOptional />
          ))}
        </div>
      </fieldset>
      <CorrectionFields />
      <fieldset className={styles.section}>
        <SectionLegend title={change.sections.why} />
        <div className={styles.grid}>
          <LongField path="reason" hint={change.reasonHint} isOptional={!isCorrected} />
          <TextField path="checked" hint={checkedHint} isOptional isWide={isDropped} />
        </div>
      </fieldset>
    </>
  )
}
