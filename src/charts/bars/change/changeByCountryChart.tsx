import { countryChanges } from '../../../selection/change/countryChanges'
import { earlierSelection } from '../../../selection/change/earlierSelection'
import { leadersOf } from '../../../selection/leadersOf'
import { markedCountries } from '../../../selection/marks'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import type { ChartContext, DrawingProps, PictureProps } from '../../contract/chart'
import { registerChart } from '../../contract/registerChart'
import { highlightSeries, isMuted, leadingRows, mutedKeys } from '../../highlight/highlight'
import { Legend } from '../../legend/Legend'
import { legendHeightPx } from '../../legend/legendHeight'
import { changePhrase } from '../../names/changeTitle'
import { comparedDates, laterDate } from '../../names/comparedDates'
import { countryName } from '../../names/countryName'
import { barsHeightPx, PictureBars } from '../../picture/PictureBars'
import { PictureKeys, placeKeys, swatchKey } from '../../picture/PictureKeys'
import { BarList } from '../BarList'
import { barListHeightPx } from '../barListHeight'
import type { BarRow } from '../barRows'

/** A country with its records at both dates. `firm`: the first part of its bar, what it had at the earlier date. */
interface ChangeRow extends BarRow {
  before: number
}

const shownAtFirst = 13
const shownOnSlide = 15
const legendGapPx = 4
const beforeColour = 'var(--series)'
const addedColour = 'var(--series-2)'

/** The bars by country at two dates, for views with an earlier date. */
export const changeByCountryChart = registerChart<ChangeRow>({
  id: 'by-country',
  rows: ({ selection, view, text }) =>
    countryChanges(selection, earlierSelection(selection, earlierIn({ view }))).map(
      ({ country, iso3, before, now }) => ({
        id: iso3,
        label: countryName(selection.dataset, text, country),
        before,
        count: now,
        firm: Math.min(before, now),
      }),
    ),
  columns: (context) => {
    const words = changeMessages(context.text).columns
    const dates = datesOf(context)
    return [
      { id: 'country', label: words.country, value: (row) => row.label },
      { id: 'iso3', label: words.code, value: (row) => row.id },
      { id: `agreements_${earlierIn(context)}`, label: words.by(dates.before), value: (row) => row.before },
      {
        id: `agreements_${laterDate(context.selection)}`,
        label: words.by(dates.now),
        value: (row) => row.count,
      },
      { id: 'change', label: words.change, value: (row) => row.count - row.before },
    ]
  },
  title: (rows, context) => {
    const { selection, text } = context
    const words = changeMessages(text).bars
    const phrase = changePhrase(selection.dataset, selection.filters, text)
    const [first, second] = rows
    const gain = (row: ChangeRow | undefined) => (row ? row.count - row.before : 0)
    // With a tie, or a country that is filtered for, there is no finding.
    const isAlone = first && gain(first) > gain(second) && rows.length > 1
    return {
      whole: isAlone
        ? words.lead(phrase, datesOf(context), first.label, first.before, first.count)
        : words.open(phrase, datesOf(context)),
    }
  },
  subtitle: (_rows, context) => changeMessages(context.text).bars.subtitle(datesOf(context)),
  summary: (rows, { text }) => {
    const gains = rows
      .map(({ label, count, before }) => ({ label, count: count - before }))
      .filter(({ count }) => count > 0)
    const leaders = gains.length > 0 ? text.m.charts.bars.leaders(...leadersOf(gains, 3)) : ''
    return changeMessages(text).bars.summary(leaders, rows.length)
  },
  caveat: (_rows, context) =>
    [
      changeMessages(context.text).caveat(datesOf(context).before),
      context.text.m.charts.byCountry.caveat,
    ].join(' '),
  marks: () => 'all',
  Drawing,
  drawingHeightPx: (rows, context, box) =>
    legendHeightPx(legendKeys(rows, context), box.widthPx) +
    barListHeightPx(
      rows.map((row) => row.label),
      shownAtFirst,
      box,
    ),
  Picture,
  pictureHeightPx: (rows, context, widthPx) =>
    rows.length > 0
      ? placeKeys(legendKeys(rows, context), widthPx).heightPx +
        legendGapPx +
        barsHeightPx(Math.min(rows.length, shownAtFirst))
      : 0,
  native: (rows, context) => {
    const { selection, view, text } = context
    const words = changeMessages(text).bars
    const marked = markedCountries(selection, view.mark)
    const shown = leadingRows(rows, shownOnSlide, ({ id }) => isMuted(id, marked))
    const dates = datesOf(context)
    const series = [
      { name: words.before(dates.before), values: shown.map(partBefore), colour: beforeColour },
      { name: words.added(dates), values: shown.map(partAdded), colour: addedColour },
    ]
    return {
      kind: 'bars',
      // Stacked bars have no label of their own for the whole.
      categories: shown.map((row) => `${row.label} ${valueText(row, context)}`),
      series: marked
        ? highlightSeries(
            series,
            shown.map(({ id }) => isMuted(id, marked)),
            text,
          )
        : series,
      points: [],
      left: rows.length - shown.length,
    }
  },
})

function earlierIn({ view }: Pick<ChartContext, 'view'>): string {
  return view.earlier ?? ''
}

function datesOf(context: ChartContext) {
  return comparedDates(context.selection, earlierIn(context), context.text)
}

function partBefore({ firm }: ChangeRow): number {
  return firm ?? 0
}

function partAdded({ count, firm }: ChangeRow): number {
  return count - (firm ?? 0)
}

/** “20 (+12)” */
function valueText({ before, count }: ChangeRow, { text }: Pick<ChartContext, 'text'>): string {
  return changeMessages(text).bars.value(count, count - before)
}

function Picture(props: PictureProps<ChangeRow>) {
  const { rows, selection, view, text, box } = props
  if (rows.length === 0) return null
  const keys = legendKeys(rows, props)
  const legendPx = placeKeys(keys, box.widthPx).heightPx + legendGapPx
  const marked = markedCountries(selection, view.mark)
  return (
    <>
      <PictureKeys keys={keys} widthPx={box.widthPx} />
      <g transform={`translate(0 ${legendPx})`}>
        <PictureBars
          box={{ ...box, heightPx: box.heightPx - legendPx }}
          text={text}
          bars={rows.map((row) => ({
            label: row.label,
            value: valueText(row, props),
            isMuted: isMuted(row.id, marked),
            parts: [
              { value: partBefore(row), colour: beforeColour },
              { value: partAdded(row), colour: addedColour },
            ],
          }))}
        />
      </g>
    </>
  )
}

function Drawing(props: DrawingProps<ChangeRow>) {
  const { rows, selection, text, view, actions } = props
  const words = changeMessages(text).bars
  const changeView = actions?.changeView
  const dates = datesOf(props)
  return (
    <>
      <Legend keys={legendKeys(rows, props)} />
      <BarList
        rows={rows}
        text={text}
        limit={shownAtFirst}
        valueText={(row) => valueText(row, props)}
        nameOf={(row) => words.row(row.label, row.before, row.count, dates)}
        isPressed={(iso3) => view.open === iso3}
        marked={markedCountries(selection, view.mark)}
        onPress={
          changeView &&
          ((iso3) => changeView((current) => ({ ...current, open: current.open === iso3 ? null : iso3 })))
        }
        moreLabel={text.m.charts.byCountry.all}
      />
    </>
  )
}

/** The legend: only the parts that bars have, and paler ones if there are. */
function legendKeys(rows: readonly ChangeRow[], context: ChartContext) {
  const { selection, view, text } = context
  const words = changeMessages(text).bars
  const dates = datesOf(context)
  const marked = markedCountries(selection, view.mark)
  const coloursOf = (some: readonly ChangeRow[]) => [
    ...(some.some((row) => partBefore(row) > 0) ? [beforeColour] : []),
    ...(some.some((row) => partAdded(row) > 0) ? [addedColour] : []),
  ]
  return [
    ...coloursOf(rows).map((colour) =>
      swatchKey(colour === beforeColour ? words.before(dates.before) : words.added(dates), colour),
    ),
    ...mutedKeys(coloursOf(rows.filter(({ id }) => isMuted(id, marked))), text),
  ]
}
