import { dayNumber, yearOf } from '../../dataset/partialDate'
import type { PictureProps } from '../contract/chart'
import { PictureAxes } from '../picture/PictureAxes'
import { yearTicks } from '../scale/yearTicks'
import { openYear } from './openYear'
import type { YearRow } from './perYearRows'
import { YearStripes } from './YearStripes'

const margin = { top: 8, bottom: 24, start: 36, end: 8 }
const barShare = 0.8

/** A bar a year as SVG; one that is not over is striped. */
export function PerYearPicture({ rows, selection, view, text, box, id }: PictureProps<YearRow>) {
  const [first] = rows
  const last = rows[rows.length - 1]
  if (!first || !last) return null
  const open = openYear(selection.dataset)
  const most = Math.max(1, ...rows.map((row) => row[view.by]))
  const plot = {
    startPx: margin.start,
    endPx: box.widthPx - margin.end,
    topPx: margin.top,
    heightPx: box.heightPx - margin.top - margin.bottom,
  }
  const pitch = (plot.endPx - plot.startPx) / rows.length
  const ticks = yearTicks(dayNumber(first.year), dayNumber(last.year + 1) - 1, box.widthPx).map(yearOf)
  const middle = (year: number) => plot.startPx + (year - first.year + 0.5) * pitch
  const barPx = Math.min(pitch * barShare, 64)
  return (
    <>
      <YearStripes id={`${id}-open-year`} />
      <PictureAxes
        plot={plot}
        most={most}
        text={text}
        labels={ticks.map((year) => ({ xPx: middle(year), label: text.f.year(year) }))}
      />
      {rows.map((row) => {
        const heightPx = (row[view.by] / most) * plot.heightPx
        return (
          <rect
            key={row.year}
            x={middle(row.year) - barPx / 2}
            y={plot.topPx + plot.heightPx - heightPx}
            width={barPx}
            height={heightPx}
            fill={row.year === open ? `url(#${id}-open-year)` : 'var(--series)'}
          />
        )
      })}
    </>
  )
}
