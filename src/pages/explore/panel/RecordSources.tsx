import { useText } from '../../../ui/TextProvider'
import { useSources } from '../../shared/data/useLoaded'
import type { RecordEvidence } from '../../shared/evidence/recordEvidence'
import { SourcesFailed } from '../../shared/evidence/SourcesFailed'
import { SourceLink } from '../../shared/links/SourceLink'
import styles from './Panel.module.css'

/** The numbered sources of a record as external links, fetched when the first record is opened. */
export function RecordSources({ evidence: { numbered, sources } }: { evidence: RecordEvidence }) {
  const { m, f } = useText()
  const { isError } = useSources()
  const words = m.explore.record
  if (isError) return <SourcesFailed className={styles.note} />
  return (
    <ol className={`${styles.sources} ${styles.numbered}`}>
      {numbered.map((id, index) => {
        const source = sources?.get(id)
        if (!source)
          return (
            <li key={id} id={`source-${index + 1}`}>
              {words.loadingSource}
            </li>
          )
        const date = source.published ? f.shortDate(source.published) : words.undated
        const language = source.language === 'en' ? null : f.language(source.language)
        return (
          <li key={id} id={`source-${index + 1}`}>
            <SourceLink source={source} />
            <p>
              {[source.publisher, m.words.sourceKind[source.kind], date, language]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
