import type { PlotArea } from '../picture/PictureAxes'

interface UnresearchedProps {
  area: PlotArea
  /** Where the horizon is drawn; null if the plot ends before it. */
  fromPx: number | null
}

/** Hatches the part of a plot after the horizon, so that no reader takes it for a standstill. */
export function Unresearched({ area, fromPx }: UnresearchedProps) {
  if (fromPx === null) return null
  return <path d={hatch(area, fromPx)} fill="none" stroke="var(--ink-3)" strokeOpacity={0.7} />
}

const strokesPx = 6

/** Diagonal strokes from the line at `fromPx` to the end of the plot. */
export function hatch({ topPx, heightPx, endPx }: PlotArea, fromPx: number): string {
  const widthPx = endPx - fromPx
  const bottomPx = topPx + heightPx
  const strokes: string[] = []
  for (let offset = -heightPx; offset < widthPx; offset += strokesPx) {
    const start = Math.max(0, -offset)
    const length = Math.min(heightPx, widthPx - offset) - start
    if (length > 0)
      strokes.push(
        `M${tenth(fromPx + offset + start)} ${tenth(bottomPx - start)}l${tenth(length)} ${-tenth(length)}`,
      )
  }
  return strokes.join('')
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10
}
