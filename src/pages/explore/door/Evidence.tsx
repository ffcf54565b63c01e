import { Link } from '@tanstack/react-router'
import { confidences } from '../../../dataset/vocabulary'
import { encodeView } from '../../../selection/address/address'
import { countedByValue } from '../../../selection/counting/readCounts'
import { noFilters } from '../../../selection/filters'
import { useText } from '../../../ui/TextProvider'
import { headline } from '../../shared/filters/headline'
import { useView } from '../../shared/view/useView'
import styles from './Evidence.module.css'

/** How many sources there are, and how many agreements have which confidence, each number a filter. */
export function Evidence() {
  const { m } = useText()
  const { selection, view } = useView()
  const counts = countedByValue(selection.counts, 'confidence')
  const shares = confidences
    .map((confidence, code) => ({ confidence, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
  return (
    <div className={styles.evidence}>
      <p className={styles.head}>
        <b>{m.common.sources(headline(selection).sources)}</b>
        <span>{m.explore.door.evidence}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {shares.map(({ confidence, count }) => (
          <span key={confidence} className={styles[confidence]} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={styles.shares} aria-label={m.explore.door.evidence}>
        {shares.map(({ confidence, count }) => (
          <li key={confidence}>
            <span className={`${styles.mark} ${styles[confidence]}`} />
            <Link
              to="/"
              search={encodeView({ ...view, filters: { ...noFilters, confidence: [confidence] } })}
              resetScroll={false}
              title={m.explore.door.onlyConfidence(confidence)}
            >
              {m.explore.door.share(count, m.words.confidence[confidence])}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
