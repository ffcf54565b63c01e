import { horizonOf } from '../../dataset/horizon/horizonOf'
import { isoDay } from '../../dataset/partialDate'
import { chartTable } from '../../selection/chartTable'
import { hasFilters } from '../../selection/filters'
import type { ChartContext, DrawingProps } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { asOfPhrase } from '../names/asOfPhrase'
import { InlinePicture } from '../picture/InlinePicture'
import { heightInRoom } from '../scale/heightInRoom'
import { CurvesPicture } from './CurvesPicture'
import { type CurveRow, comparedNames, curveEnds, curveRows, shownComparison } from './curveRows'

const { heightPx } = chartTable.curves

/** Members or agreements of two to four countries, programs or groups over time. */
export const curvesChart = registerChart<CurveRow>({
  id: 'curves',
  rows: curveRows,
  columns: (context) => [
    { id: 'date', label: context.text.m.charts.curves.date, value: (row) => isoDay(row.day) },
    ...(shownComparison(context)?.entities ?? []).map(({ entity }, position) => ({
      id: entity.id,
      label: comparedNames(context)[position] ?? entity.id,
      value: (row: CurveRow) => row.counts[position] ?? 0,
    })),
  ],
  title: (_rows, context) => {
    const { selection, text } = context
    const words = text.m.charts.curves
    const comparison = shownComparison(context)
    if (!comparison) return selection.count === 0 ? { none: true } : { finding: words.unfit }
    const ends = curveEnds(context)
    const { measure } = comparison
    return hasFilters(selection.filters)
      ? { measure: words.title[measure](ends), by: words.by[measure](ends) }
      : { finding: words.title[measure](ends) }
  },
  subtitle: (_rows, context) => {
    const { selection, text } = context
    const words = text.m.charts.curves
    const comparison = shownComparison(context)
    return comparison
      ? words.subtitle[comparison.measure](asOfPhrase({ ...selection, asOf: comparison.lastDay }, text))
      : words.subtitleUnfit
  },
  summary: (_rows, context) => {
    const { text } = context
    const comparison = shownComparison(context)
    return comparison
      ? text.m.charts.curves.summary(curveEnds(context), text.f.day(comparison.lastDay))
      : text.m.charts.curves.subtitleUnfit
  },
  caveat: (rows, context) => caveat(rows, context),
  hasDrawing: (_rows, context) => shownComparison(context) !== null,
  Drawing: CurvesDrawing,
  drawingHeightPx: (_rows, _context, { roomPx }) => heightInRoom(heightPx, roomPx),
  Picture: CurvesPicture,
  pictureHeightPx: (rows) => (rows.length > 0 ? heightPx : 0),
})

function caveat(rows: readonly CurveRow[], context: ChartContext): string | null {
  const { selection, text } = context
  const { dataset } = selection
  const words = text.m.charts.curves.caveat
  const comparison = shownComparison(context)
  if (!comparison || rows.length === 0) return null
  const coalition = comparison.entities.findIndex(
    ({ entity }) => entity.id === dataset.about.alignment.program,
  )
  const name = comparedNames(context)[coalition]
  return (
    [
      comparison.measure === 'members' && name !== undefined && words.coalition(name),
      comparison.lastDay > horizonOf(dataset)
        ? words.unresearched
        : comparison.newestDay < comparison.lastDay && words.quiet,
    ]
      .filter(Boolean)
      .join(' ') || null
  )
}

function CurvesDrawing({ widthPx, roomPx, ...props }: DrawingProps<CurveRow>) {
  const box = { widthPx, heightPx: heightInRoom(heightPx, roomPx) }
  return (
    <InlinePicture box={box}>
      <CurvesPicture {...props} box={box} />
    </InlinePicture>
  )
}
