import { yearOf } from '../../dataset/partialDate'
import { programColour } from '../../ui/programColour'
import type { PictureProps } from '../contract/chart'
import { PictureAxes } from '../picture/PictureAxes'
import { yearTicks } from '../scale/yearTicks'
import { cumulativePoints } from './cumulativePoints'
import type { CumulativeRow } from './cumulativeRows'
import { LayerLabels, labelRoom } from './LayerLabels'

const margin = { top: 8, bottom: 24, start: 36 }

/** The stacked steps as SVG. */
export function CumulativePicture({ rows, selection, text, box }: PictureProps<CumulativeRow>) {
  const { points, start, end, layers } = cumulativePoints(rows, selection)
  const last = points[points.length - 1]
  if (!last) return null
  const { isNarrow, labelsPx } = labelRoom(box.widthPx)
  const plot = {
    startPx: margin.start,
    endPx: box.widthPx - labelsPx,
    topPx: margin.top,
    heightPx: box.heightPx - margin.top - margin.bottom,
  }
  const x = (day: number) =>
    plot.startPx + ((day - start) / Math.max(end - start, 1)) * (plot.endPx - plot.startPx)
  const y = (value: number) => plot.topPx + plot.heightPx * (1 - value / last.total)
  // Each layer reaches down to the base line and is drawn over the one above it, from the top of the stack down.
  const area = (place: number) => {
    const below = layers.slice(place)
    const steps = points.map(({ day, byProgram }) => ({
      x: tenths(x(day)),
      y: tenths(y(below.reduce((sum, layer) => sum + (byProgram[layer] ?? 0), 0))),
    }))
    return `${stepPath(steps)}V${y(0)}H${plot.startPx}Z`
  }
  return (
    <>
      <PictureAxes
        plot={plot}
        most={last.total}
        text={text}
        labels={yearTicks(start, end, plot.endPx - plot.startPx).map((day) => ({
          xPx: x(day),
          label: text.f.year(yearOf(day)),
        }))}
      />
      {layers.map((layer, place) => (
        <path
          key={layer}
          d={area(place)}
          fill={programColour(layer)}
          stroke="var(--page)"
          strokeWidth="0.5"
          strokeOpacity="0.6"
        />
      ))}
      <g transform={`translate(${plot.endPx} 0)`}>
        <LayerLabels
          positions={layers}
          values={last.byProgram}
          total={last.total}
          programs={selection.dataset.programs}
          text={text}
          isNarrow={isNarrow}
          widthPx={labelsPx}
          plot={plot}
        />
      </g>
    </>
  )
}

/** A line through points that goes sideways, then up or down; in steps from the last one, which are short to write. */
function stepPath(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let at = first
  const steps = rest.flatMap((point, index) => {
    const isLast = index === rest.length - 1
    if (point.y === at.y && !isLast) return []
    const step = `h${(point.x - at.x) / 10}v${(point.y - at.y) / 10}`
    at = point
    return [step]
  })
  return `M${first.x / 10} ${first.y / 10}${steps.join('')}`
}

/** Pixels in tenths, rounded once, so that steps add up to where they should end. */
function tenths(px: number): number {
  return Math.round(px * 10)
}
