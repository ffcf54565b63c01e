import { type DayNumber, dayNumber, yearOf } from '../../dataset/partialDate'
import type { ChartContext, PictureBox } from '../contract/chart'
import { yearTicks } from '../scale/yearTicks'
import { horizonPx } from '../time/horizon'
import { plotArea, type TimePlot, timePlot } from '../time/timePlot'
import type { YearRow } from './perYearRows'

/** The rectangle of a year's bar. */
export interface YearBarBox {
  year: number
  xPx: number
  yPx: number
  widthPx: number
  heightPx: number
}

export interface PerYearPlot extends TimePlot {
  /** One bar per row, in the same order. */
  bars: readonly YearBarBox[]
  /** Where time that is not yet researched begins; null if it is not shown. */
  unresearchedPx: number | null
}

const endPx = 8
const barShare = 0.8
const widestBarPx = 64

/** The geometry of the bars in a box; null without rows. Each year is one unit wide, centred on its number. */
export function perYearPlot(
  rows: readonly YearRow[],
  { selection, view: { by } }: Pick<ChartContext, 'selection' | 'view'>,
  box: PictureBox,
): PerYearPlot | null {
  const first = rows[0]?.year
  const last = rows[rows.length - 1]?.year
  if (first === undefined || last === undefined) return null
  const area = plotArea(box, endPx)
  const plot = timePlot(box, area, {
    from: first - 0.5,
    to: last + 0.5,
    most: Math.max(...rows.map((row) => row[by])),
    ticks: yearTicks(dayNumber(first), lastDayOf(last), box.widthPx).map(yearOf),
  })
  const pitchPx = (area.endPx - area.startPx) / rows.length
  const widthPx = Math.min(pitchPx * barShare, widestBarPx)
  return {
    ...plot,
    bars: rows.map((row) => ({
      year: row.year,
      xPx: plot.x(row.year) - widthPx / 2,
      yPx: plot.y(row[by]),
      widthPx,
      heightPx: plot.y(0) - plot.y(row[by]),
    })),
    unresearchedPx: horizonPx({ selection }, lastDayOf(last), (day) => plot.x(yearPosition(day))),
  }
}

function lastDayOf(year: number): DayNumber {
  return dayNumber(year + 1) - 1
}

/** Where a day ends on the axis, on which each year is centred on its number. */
function yearPosition(day: DayNumber): number {
  const year = yearOf(day)
  const start = dayNumber(year)
  return year - 0.5 + (day + 1 - start) / (dayNumber(year + 1) - start)
}
