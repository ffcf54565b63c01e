import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useSources } from '../../shared/data/useLoaded'
import type { RecordEvidence } from '../../shared/evidence/recordEvidence'
import styles from './Panel.module.css'

/** The numbered sources of a record as external links, fetched when the first record is opened. */
export function RecordSources({ evidence: { numbered, sources } }: { evidence: RecordEvidence }) {
  const { m, f } = useText()
  const { isError, refetch } = useSources()
  const words = m.explore.record
  if (isError)
    return (
      <p className={styles.note}>
        {words.sourcesFailed}{' '}
        <Button variant="link" onClick={() => void refetch()}>
          {m.common.tryAgain}
        </Button>
      </p>
    )
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
            <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language} dir="auto">
              {source.title}
            </a>
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
