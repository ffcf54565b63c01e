import { lazy, useId } from 'react'
import { dayNumber } from '../../dataset/partialDate'
import type { DrawingProps } from '../contract/chart'
import { firstNativeDay } from '../contract/nativeChart'
import { registerChart } from '../contract/registerChart'
import { InlinePicture } from '../picture/InlinePicture'
import { WhenWanted } from '../WhenWanted'
import { openYear } from './openYear'
import { PerYearPicture } from './PerYearPicture'
import { perYearRows, type YearRow } from './perYearRows'

const PerYearBars = lazy(() => import('./PerYearBars').then((module) => ({ default: module.PerYearBars })))

const heightPx = 340

/** How many agreements, or distinct partner countries, each year. */
export const perYearChart = registerChart<YearRow>({
  id: 'per-year',
  rows: ({ selection }) => perYearRows(selection),
  columns: ({ text }) => {
    const words = text.m.charts.perYear.columns
    return [
      { id: 'year', label: words.year, value: (row) => row.year },
      { id: 'agreements', label: words.agreements, value: (row) => row.agreements },
      { id: 'countries', label: words.countries, value: (row) => row.countries },
    ]
  },
  title: (rows, { view, text }) => {
    const words = text.m.charts.perYear.title
    const most = largest(rows, view.by)
    if (!most) return words.none
    const isAlone = rows.filter((row) => row[view.by] === most[view.by]).length === 1
    return isAlone && rows.length > 2 ? words.most(most.year, most[view.by], view.by) : words.several(view.by)
  },
  subtitle: (_rows, { view, text }) => text.m.charts.perYear.subtitle[view.by],
  summary: (rows, { view, text }) => {
    const words = text.m.charts.perYear
    const most = largest(rows, view.by)
    return most ? words.summary(text.f.year(most.year), most[view.by], view.by) : words.title.none
  },
  caveat: (rows, { selection, text }) => {
    const open = openYear(selection.dataset)
    return rows.some((row) => row.year === open) ? text.m.charts.perYear.caveat(open) : null
  },
  Drawing: PerYearDrawing,
  Picture: PerYearPicture,
  pictureHeightPx: (rows) => (rows.length > 0 ? heightPx : 0),
  native: (rows, { selection, view, text }) => {
    const [first] = rows
    if (!first || dayNumber(first.year) < firstNativeDay) return null
    const open = openYear(selection.dataset)
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
      points: rows.flatMap((row, place) =>
        row.year === open ? [{ place, colour: 'var(--series)', isStriped: true }] : [],
      ),
    }
  },
})

function largest(rows: readonly YearRow[], by: 'agreements' | 'countries'): YearRow | undefined {
  return [...rows].sort((a, b) => b[by] - a[by])[0]
}

function PerYearDrawing(props: DrawingProps<YearRow>) {
  const box = { widthPx: props.widthPx, heightPx }
  const still = (
    <InlinePicture box={box}>
      <PerYearPicture {...props} box={box} id={useId()} shapes={null} />
    </InlinePicture>
  )
  return <WhenWanted still={still} live={<PerYearBars {...props} heightPx={heightPx} />} />
}
