import { stripePath } from '../picture/stripePath'

const levels = [1, 2, 3, 4, 5, 6]

interface MapPatternsProps {
  /** What their ids start with. */
  prefix: string
  /** Whether the map shows the change between two dates. */
  hasNew?: boolean
}

/** Defines the SVG patterns that `mapFill` refers to. */
export function MapPatterns({ prefix, hasNew = false }: MapPatternsProps) {
  return (
    <defs>
      {levels.map((level) => (
        <g key={level}>
          <Stripes id={`${prefix}-unofficial-${level}`} direction="falling" base={`var(--map-${level})`} />
          <Stripes id={`${prefix}-ended-${level}`} direction="level" base={`var(--map-${level})`} />
          {hasNew && (
            <Stripes id={`${prefix}-new-${level}`} direction="rising" base={`var(--map-${level})`} />
          )}
        </g>
      ))}
      <Stripes
        id={`${prefix}-both`}
        direction="falling"
        base="var(--align-subject)"
        stripe="var(--align-other)"
      />
      <Stripes
        id={`${prefix}-founder`}
        direction="rising"
        base="var(--map-subject)"
        stripe="var(--align-subject)"
        stripePx={1.2}
      />
      <Stripes
        id={`${prefix}-unsearched`}
        direction="rising"
        base="var(--map-none)"
        stripe="var(--map-unsearched)"
        stripePx={1}
      />
      <pattern id={`${prefix}-interest`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="var(--map-none)" />
        <circle cx="2" cy="2" r="0.8" fill="var(--map-interest)" />
      </pattern>
    </defs>
  )
}

interface StripesProps {
  id: string
  direction: 'level' | 'falling' | 'rising'
  base: string
  stripe?: string
  /** Width of a stripe, across it. */
  stripePx?: number
}

const levelPx = 6
const diagonalPx = 8

/** Stripes as a tile that repeats. */
function Stripes({ id, direction, base, stripe = 'var(--map-hatch)', stripePx = 2.5 }: StripesProps) {
  const sidePx = direction === 'level' ? levelPx : diagonalPx
  const path =
    direction === 'level' ? `M0 0H${levelPx}V${stripePx}H0Z` : stripePath(direction, diagonalPx, stripePx)
  return (
    <pattern id={id} width={sidePx} height={sidePx} patternUnits="userSpaceOnUse">
      <rect width={sidePx} height={sidePx} fill={base} />
      <path d={path} fill={stripe} />
    </pattern>
  )
}
