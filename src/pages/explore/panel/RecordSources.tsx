import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useSources } from '../../shared/data/useLoaded'
import styles from './Panel.module.css'

/** The sources of a record as external links, fetched when the first record is opened. */
export function RecordSources({ ids }: { ids: readonly string[] }) {
  const { m, f } = useText()
  const { data: sources, isError, refetch } = useSources()
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
    <ol className={styles.sources}>
      {ids.map((id) => {
        const source = sources?.get(id)
        if (!source) return <li key={id}>{words.loadingSource}</li>
        const date = source.published ? f.shortDate(source.published) : words.undated
        const language = source.language === 'en' ? null : f.language(source.language)
        return (
          <li key={id}>
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
