import { useId, useMemo } from 'react'
import { isOpenYear } from '../../dataset/horizon/horizonOf'
import { dayNumber } from '../../dataset/partialDate'
import { chartTable } from '../../selection/chartTable'
import { hasFilters } from '../../selection/filters'
import { rankOf } from '../../selection/rankOf'
import type { Text } from '../../text/text'
import type { ChartContext, DrawingProps } from '../contract/chart'
import { firstNativeDay } from '../contract/nativeChart'
import { registerChart } from '../contract/registerChart'
import type { ChartTitle } from '../names/chartTitle'
import { InlinePicture } from '../picture/InlinePicture'
import { heightInRoom } from '../scale/heightInRoom'
import { horizonNote } from '../time/horizon'
import type { Readings } from '../time/readings'
import { TimeDrawing } from '../time/TimeDrawing'
import { PerYearPicture } from './PerYearPicture'
import { type PerYearPlot, perYearPlot } from './perYearPlot'
import { perYearRows, type YearRow } from './perYearRows'

const loadPerYearBars = () => import('./PerYearBars').then((module) => module.PerYearBars)

const { heightPx } = chartTable['per-year']

/** Agreements, or distinct partner countries, per year. */
export const perYearChart = registerChart<YearRow>({
  id: 'per-year',
  rows: ({ selection }) => perYearRows(selection),
  columns: ({ text }) => {
    const words = text.m.charts.perYear.columns
    return [
      { id: 'year', label: words.year, value: (row) => row.year },
      { id: 'agreements', label: words.agreements, value: (row) => row.agreements, isSummed: true },
      { id: 'countries', label: words.countries, value: (row) => row.countries },
    ]
  },
  title: perYearTitle,
  subtitle: (_rows, { view, text }) => text.m.charts.perYear.subtitle[view.by],
  summary: (rows, { view, text }) => {
    const words = text.m.charts.perYear
    if (rows.length === 0) return text.m.charts.titles.none
    const most = Math.max(...rows.map((row) => row[view.by]))
    const years = rows.filter((row) => row[view.by] === most).map(({ year }) => text.f.year(year))
    return words.summary(years, most, view.by)
  },
  caveat: (rows, context) => {
    const last = rows[rows.length - 1]?.year
    if (last === undefined) return null
    const open = rows.find(({ year }) => isOpenYear(context.selection.dataset, year))
    const words = open && context.text.m.charts.perYear.caveat(open.year)
    return [words, horizonNote(context, dayNumber(last + 1) - 1)].filter(Boolean).join(' ') || null
  },
  Drawing: PerYearDrawing,
  drawingHeightPx: (_rows, _context, { roomPx }) => heightInRoom(heightPx, roomPx),
  Picture: PerYearPicture,
  pictureHeightPx: (rows) => (rows.length > 0 ? heightPx : 0),
  native: (rows, { selection, view, text }) => {
    const [first] = rows
    if (!first || dayNumber(first.year) < firstNativeDay) return null
    return {
      kind: 'columns',
      years: rows.map((row) => row.year),
      series: [
        {
          name: text.m.charts.bars.measure[view.by],
          values: rows.map((row) => row[view.by]),
          colour: 'var(--series)',
        },
      ],
      points: rows.flatMap((row, index) =>
        isOpenYear(selection.dataset, row.year) ? [{ index, colour: 'var(--series)', isStriped: true }] : [],
      ),
    }
  },
})

function perYearTitle(rows: readonly YearRow[], { selection, view, text }: ChartContext): ChartTitle {
  const words = text.m.charts.perYear.title
  const { by } = view
  if (rows.length === 0) return { none: true }
  const rank = rankOf(
    rows
      .map((row) => ({ year: row.year, count: row[by] }))
      .sort((a, b) => b.count - a.count || a.year - b.year),
  )
  if (rows.length > 2 && rank.kind === 'lead') {
    const { year, count } = rank.first
    return by === 'agreements' && hasFilters(selection.filters)
      ? { finding: words.mostOfPhrase(year, count) }
      : { finding: words.most(year, count, by) }
  }
  return by === 'agreements' ? { measure: words.agreements, by: words.by } : { finding: words.countries }
}

function PerYearDrawing({ rows, selection, view, text, widthPx, roomPx }: DrawingProps<YearRow>) {
  const id = useId()
  const drawn = useMemo(() => {
    const box = { widthPx, heightPx: heightInRoom(heightPx, roomPx) }
    const plot = perYearPlot(rows, { selection, view }, box)
    return plot && { plot, readings: perYearReadings(plot, rows, text) }
  }, [rows, selection, view, text, widthPx, roomPx])
  if (!drawn) return null
  const { plot, readings } = drawn
  const context = { selection, view, text }
  return (
    <TimeDrawing
      name={text.m.charts.perYear.subtitle[view.by]}
      plot={plot}
      readings={readings}
      placeholder={
        <InlinePicture box={plot.box}>
          <PerYearPicture {...context} rows={rows} box={plot.box} id={id} shapes={null} />
        </InlinePicture>
      }
      load={loadPerYearBars}
      chartProps={{ ...context, plot, rows, xPx: readings.xPx }}
      failedMessage={text.m.charts.overTime.loadFailed}
    />
  )
}

function perYearReadings(plot: PerYearPlot, rows: readonly YearRow[], text: Text): Readings {
  const { amount } = text.m.charts.bars
  return {
    xPx: rows.map(({ year }) => plot.x(year)),
    stops: [...rows.keys()],
    year: (position) => rows[position]?.year ?? plot.from,
    words: (position) => {
      const { year = 0, agreements = 0, countries = 0 } = rows[position] ?? {}
      return text.m.charts.perYear.reading(
        text.f.year(year),
        amount(agreements, 'agreements'),
        amount(countries, 'countries'),
      )
    },
  }
}
