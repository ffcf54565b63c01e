import { siteTypes } from '../../../../dataset/vocabulary'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import { useDataset } from '../../../shared/data/useLoaded'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import type { TypedDraft } from '../typedDraft'
import { LongField, TextField, WordField } from './fields'
import { MilestoneFields } from './MilestoneFields'
import { RecordInNewTab } from './RecordInNewTab'
import { SectionLegend } from './SectionLegend'

/** Fields for doubt, note, site, milestones and id. */
export function OtherFields() {
  const text = useText()
  const { m } = text
  const { sections, hints } = addRecordMessages(text)
  const { typed, draft } = useForm<TypedDraft>()
  const { agreementIndex, agreements } = useDataset()
  const isTold = typed.agreement.programs[0] !== '' && typed.agreement.date.value !== ''
  const proposed = isTold && draft.agreement?.id !== undefined ? String(draft.agreement.id) : null
  const taken = agreements[agreementIndex.get(typed.agreement.id.trim()) ?? -1]
  return (
    <>
      <fieldset className={styles.section}>
        <SectionLegend title={sections.certainty} />
        <div className={styles.grid}>
          <LongField path="agreement.doubt" hint={hints.doubt} isOptional />
          <LongField path="agreement.note" hint={hints.note} isOptional />
          <TextField
            path="agreement.id"
            hint={typed.agreement.id ? undefined : hints.id(proposed)}
            isOptional
            isWide
          />
        </div>
        {taken && (
          <p className={styles.hint}>
            {addRecordMessages(text).taken(taken.title)}{' '}
            <RecordInNewTab id={taken.id}>{taken.id}</RecordInNewTab>
          </p>
        )}
      </fieldset>
      <fieldset className={styles.section}>
        <SectionLegend title={sections.more} isOptional />
        <div className={styles.grid}>
          <TextField path="agreement.site.name" isOptional />
          <WordField
            path="agreement.site.type"
            words={siteTypes.map((word) => [word, m.words.siteType[word]])}
            isOptional
          />
          <TextField path="agreement.site.lat" isOptional />
          <TextField path="agreement.site.lon" isOptional />
        </div>
        <MilestoneFields path="agreement.milestones" />
      </fieldset>
    </>
  )
}
