import { cssLengths } from '../contract/cssLengths'
import type { PictureKey } from '../picture/PictureKeys'
import styles from './Legend.module.css'
import { legendSizes } from './legendHeight'

/** The legend of a drawing: marks with their meaning; nothing without keys. `legendHeightPx` is its height. */
export function Legend({ keys }: { keys: readonly PictureKey[] }) {
  if (keys.length === 0) return null
  return (
    <ul className={styles.legend} style={cssLengths(legendSizes)}>
      {keys.map(({ label, mark, markPx }) => (
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
