import styles from './MapPatterns.module.css'
import { patternPrefix } from './mapPaint'

const levels = [1, 2, 3, 4, 5, 6]

/** The patterns that fills refer to, once a page. They live outside the map so that its own SVG can be redrawn. */
export function MapPatterns() {
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>
        {levels.map((level) => (
          <g key={level}>
            <Stripes id={`${patternPrefix}-unofficial-${level}`} angle={45} base={`var(--map-${level})`} />
            <Stripes id={`${patternPrefix}-ended-${level}`} angle={0} base={`var(--map-${level})`} />
          </g>
        ))}
        <Stripes
          id={`${patternPrefix}-both`}
          angle={45}
          base="var(--align-subject)"
          stripe="var(--align-other)"
        />
        <pattern id={`${patternPrefix}-interest`} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="var(--map-none)" />
          <circle cx="2" cy="2" r="0.8" fill="var(--map-interest)" />
        </pattern>
      </defs>
    </svg>
  )
}

interface StripesProps {
  id: string
  angle: number
  base: string
  stripe?: string
}

function Stripes({ id, angle, base, stripe = 'var(--map-hatch)' }: StripesProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect width="6" height="6" fill={base} />
      <rect width="6" height="2.5" fill={stripe} />
    </pattern>
  )
}
