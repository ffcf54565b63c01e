import type { SlideNumber } from '../../../publish/briefing/briefingSlides'
import styles from './SlideNumbers.module.css'

/** Longer values, such as “more than 100”, do not fit at the size of a number. */
const longest = 6

/** Up to three numbers beside the chart. Those of one side of the alignment have its colour and name. */
export function SlideNumbers({ numbers }: { numbers: readonly SlideNumber[] }) {
  // All numbers of a slide have one size.
  const length = numbers.some(({ value }) => value.length > longest) ? 'long' : 'short'
  return (
    <dl className={styles.numbers}>
      {numbers.map(({ value, label, detail, mark }) => (
        <div key={label} className={styles.number} data-mark={mark} data-length={length}>
          <dt>
            <span className={styles.label}>{label}</span>
            {detail && <span className={styles.detail}>{detail}</span>}
          </dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
