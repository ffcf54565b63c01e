import type { Text } from '../../text/text'
import styles from './Events.module.css'

/** How a mark shows the precision of its date. */
export function EventsLegend({ text, hasInterest }: { text: Text; hasInterest: boolean }) {
  const words = text.m.charts.events
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="8" height="8" aria-hidden="true">
          <circle cx="4" cy="4" r="3" />
        </svg>
        {words.day}
      </li>
      <li>
        <svg width="10" height="8" aria-hidden="true">
          <rect y="2" width="9" height="4" rx="1" />
        </svg>
        {words.month}
      </li>
      <li>
        <svg width="24" height="8" aria-hidden="true">
          <rect x="0.5" y="1.5" width="22" height="5" rx="1" className={styles.isYear} />
        </svg>
        {words.year}
      </li>
      {hasInterest && (
        <li>
          <svg width="8" height="8" aria-hidden="true">
            <circle cx="4" cy="4" r="2.500" className={styles.isInterest} />
          </svg>
          {words.interest}
        </li>
      )}
    </ul>
  )
}
