import { agreementKinds, agreementLevels, agreementStatuses, dateBases } from '../../../../dataset/vocabulary'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import { useDataset } from '../../../shared/data/useLoaded'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import type { TypedDraft } from '../typedDraft'
import { Faults } from './Field'
import { LongField, TextField, WordField } from './fields'
import { SectionLegend } from './SectionLegend'

/** Fields of the act and its date. */
export function ActFields() {
  const text = useText()
  const { m } = text
  const { fields, hints, sections } = addRecordMessages(text)
  const { typed } = useForm<TypedDraft>()
  const { programs } = useDataset()
  const { status, ended } = typed.agreement
  const isOver = status === 'ended' || status === 'withdrawn' || ended !== ''
  return (
    <>
      <fieldset className={styles.section}>
        <SectionLegend title={sections.act} />
        <div className={styles.grid}>
          <TextField path="agreement.title" hint={hints.title} isWide />
          <LongField path="agreement.summary" hint={hints.summary} />
          <WordField path="agreement.kind" words={agreementKinds.map((word) => [word, m.words.kind[word]])} />
          <WordField
            path="agreement.level"
            words={agreementLevels.map((word) => [word, m.words.level[word]])}
          />
          <WordField
            path="agreement.programs.0"
            words={programs.map((program) => [program.id, program.label])}
          />
        </div>
        <OtherPrograms label={fields.programs} />
      </fieldset>
      <fieldset className={styles.section}>
        <SectionLegend title={sections.when} />
        <div className={styles.grid}>
          <TextField path="agreement.date.value" hint={hints.date} />
          <WordField
            path="agreement.date.basis"
            words={dateBases.map((word) => [word, m.words.basis[word]])}
          />
          <WordField
            path="agreement.status"
            words={agreementStatuses.map((word) => [word, m.words.status[word]])}
          />
          {isOver && <TextField path="agreement.ended" isOptional />}
          <TextField path="agreement.until" hint={hints.until} isOptional />
        </div>
      </fieldset>
    </>
  )
}

function OtherPrograms({ label }: { label: string }) {
  const { typed, change, leave, faultsAt, idOf } = useForm<TypedDraft>()
  const { programs } = useDataset()
  const path = 'agreement.programs'
  const [primary = '', ...others] = typed.agreement.programs
  const toggle = (id: string) =>
    change(path, [
      primary,
      ...(others.includes(id) ? others.filter((other) => other !== id) : [...others, id]),
    ])
  return (
    <fieldset
      id={idOf(path)}
      tabIndex={-1}
      className={styles.choices}
      aria-describedby={faultsAt(path).length > 0 ? `${idOf(path)}-faults` : undefined}
    >
      <legend className={styles.label}>{label}</legend>
      {programs.map(({ id, label: name }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={others.includes(id)}
            disabled={id === primary && !others.includes(id)}
            onChange={() => toggle(id)}
            onBlur={() => leave(path)}
          />
          {name}
        </label>
      ))}
      <Faults path={path} />
    </fieldset>
  )
}
