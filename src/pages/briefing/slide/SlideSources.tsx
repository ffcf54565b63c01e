import type { Source } from '../../../dataset/schema'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import { SourceLink } from '../../shared/links/SourceLink'
import styles from './SlideSources.module.css'

/** The full sources of a step: publisher, title, date and address. */
export function SlideSources({ sources }: { sources: readonly Source[] }) {
  const text = useText()
  const { m, f } = text
  if (sources.length === 0) return null
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          {briefingMessages(text).slide.reference(
            source.publisher,
            source.published ? f.shortDate(source.published) : m.explore.record.undated,
          )}{' '}
          <SourceLink source={source} />
          <span className={styles.address}>{source.url}</span>
        </li>
      ))}
    </ol>
  )
}
