import type { Text } from '../../../text/text'
import styles from '../Events.module.css'
import { eventKeys } from './eventKeys'

/** How a mark shows the precision of its date. */
export function EventsLegend({ text, hasInterest }: { text: Text; hasInterest: boolean }) {
  return (
    <ul className={styles.legend}>
      {eventKeys(text, hasInterest).map(({ label, mark, markPx }) => (
        <li key={label}>
          <svg width={markPx} height="12" aria-hidden="true">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
