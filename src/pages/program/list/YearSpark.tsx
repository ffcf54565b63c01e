import styles from './ProgramList.module.css'

const heightPx = 28
const widthPx = 160

/** Small bars of agreements per year. All of a page share the years and the scale, so that they can be compared. */
export function YearSpark({
  counts,
  top,
  colour,
}: {
  counts: readonly number[]
  top: number
  colour: string
}) {
  const step = widthPx / counts.length
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map((count, year) => {
        const barPx = count === 0 ? 0 : Math.max(1, (count / top) * heightPx)
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the position is the year
            key={year}
            x={year * step}
            y={heightPx - barPx}
            width={step * 0.75}
            height={barPx}
            fill={colour}
          />
        )
      })}
    </svg>
  )
}
