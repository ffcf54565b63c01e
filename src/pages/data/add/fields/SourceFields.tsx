import { memo } from 'react'
import type { Source } from '../../../../dataset/schema'
import { sourceKinds } from '../../../../dataset/vocabulary'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'
import { emptySource } from '../typedDraft'
import { TextField, WordField } from './fields'
import { Rows } from './Rows'

const sourceList = 'add-sources'

/** Fields of the sources: known ones, and new ones that come with the record. */
export function SourceFields({ sources }: { sources: ReadonlyMap<string, Source> }) {
  const text = useText()
  const { m } = text
  const words = addRecordMessages(text)
  return (
    <fieldset className={styles.section}>
      <legend className={styles.heading}>{words.sections.sources}</legend>
      <KnownSources sources={sources} />
      <Rows path="agreement.sources" empty="" nameOf={words.source} addLabel={words.add.source}>
        {(path) => <TextField path={path} list={sourceList} hint={words.hints.source} isWide />}
      </Rows>
      <Rows
        path="sources"
        empty={emptySource}
        first="url"
        nameOf={words.newSource}
        addLabel={words.add.newSource}
      >
        {(path) => (
          <>
            <TextField path={`${path}.url`} isWide />
            <TextField path={`${path}.title`} isWide />
            <TextField path={`${path}.publisher`} hint={words.hints.publisher} />
            <WordField
              path={`${path}.kind`}
              words={sourceKinds.map((word) => [word, m.words.sourceKind[word]])}
              isOptional
            />
            <TextField path={`${path}.published`} hint={words.hints.published} isOptional />
            <TextField path={`${path}.language`} hint={words.hints.language} />
            <TextField
              path={`${path}.writer`}
              list="add-organisations"
              hint={words.hints.writer}
              isOptional
            />
          </>
        )}
      </Rows>
      <div className={styles.grid}>
        {(['act', 'date', 'parties'] as const).map((fact) => (
          <TextField
            key={fact}
            path={`agreement.evidence.${fact}`}
            hint={fact === 'act' ? words.hints.evidence : undefined}
            isOptional
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Memoized: more than a thousand options that do not change while typing. */
const KnownSources = memo(function KnownSources({ sources }: { sources: ReadonlyMap<string, Source> }) {
  return (
    <datalist id={sourceList}>
      {[...sources.values()].map(({ id, publisher, title }) => (
        <option key={id} value={id} label={`${publisher}: ${title}`} />
      ))}
    </datalist>
  )
})
