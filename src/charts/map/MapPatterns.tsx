const levels = [1, 2, 3, 4, 5, 6]

/** Defines the SVG patterns that `mapFill` refers to. Their ids start with `prefix`. */
export function MapPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      {levels.map((level) => (
        <g key={level}>
          <Stripes id={`${prefix}-unofficial-${level}`} angle={45} base={`var(--map-${level})`} />
          <Stripes id={`${prefix}-ended-${level}`} angle={0} base={`var(--map-${level})`} />
        </g>
      ))}
      <Stripes id={`${prefix}-both`} angle={45} base="var(--align-subject)" stripe="var(--align-other)" />
      <Stripes
        id={`${prefix}-founder`}
        angle={-45}
        base="var(--map-subject)"
        stripe="var(--align-subject)"
        stripePx={1.2}
      />
      <Stripes
        id={`${prefix}-unsearched`}
        angle={-45}
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
  angle: number
  base: string
  stripe?: string
  stripePx?: number
}

function Stripes({ id, angle, base, stripe = 'var(--map-hatch)', stripePx = 2.5 }: StripesProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect width="6" height="6" fill={base} />
      <rect width="6" height={stripePx} fill={stripe} />
    </pattern>
  )
}
