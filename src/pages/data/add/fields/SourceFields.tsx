import type { Source } from '../../../../dataset/schema'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { statedFacts, type TypedDraft } from '../typedDraft'
import { TextField } from './fields'
import { KnownSources, useSourceList } from './KnownSources'
import { NewSources } from './NewSources'
import { Rows } from './Rows'
import { SectionLegend } from './SectionLegend'

/** Fields of the sources of a new record: known ones, and new ones that come with it. */
export function SourceFields({ sources }: { sources: ReadonlyMap<string, Source> }) {
  const words = addRecordMessages(useText())
  const list = useSourceList()
  const { typed } = useForm<TypedDraft>()
  const evidenceHints: Readonly<Record<string, string | undefined>> = {
    act: words.hints.evidence,
    status: words.hints.shownStatus,
    ended: words.hints.shownEnd,
    site: words.hints.shownSite,
  }
  return (
    <fieldset className={styles.section}>
      <SectionLegend title={words.sections.sources} />
      <KnownSources id={list} sources={sources} />
      <Rows path="agreement.sources" empty="" nameOf={words.source} addLabel={words.add.source}>
        {(path) => <TextField path={path} list={list} hint={words.hints.source} isWide />}
      </Rows>
      <NewSources />
      <div className={styles.grid}>
        {statedFacts(typed).map((fact) => (
          <TextField key={fact} path={`agreement.evidence.${fact}`} hint={evidenceHints[fact]} isOptional />
        ))}
      </div>
    </fieldset>
  )
}
