import { countryTallies } from '../../selection/countryTallies'
import { leadersOf } from '../../selection/leadersOf'
import { markedCountries } from '../../selection/marks'
import { rankOf } from '../../selection/rankOf'
import type { Selection } from '../../selection/select'
import type { Text } from '../../text/text'
import type { ChartContext, DrawingProps, PictureProps } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { highlightSeries, isMuted, leadingRows, mutedKeys } from '../highlight/highlight'
import { Legend } from '../legend/Legend'
import { legendHeightPx } from '../legend/legendHeight'
import type { ChartTitle } from '../names/chartTitle'
import { countryName } from '../names/countryName'
import { barsHeightPx, PictureBars } from '../picture/PictureBars'
import { PictureKeys, placeKeys, swatchKey } from '../picture/PictureKeys'
import { BarList } from './BarList'
import { barListHeightPx } from './barListHeight'
import type { BarRow } from './barRows'

const shownAtFirst = 13
const shownOnSlide = 15
const legendGapPx = 4
const firmColour = 'var(--series)'
const otherColour = 'var(--series-2)'

/** Agreements of each partner country, split into state or agency level and other levels. */
export const byCountryChart = registerChart<BarRow>({
  id: 'by-country',
  rows: ({ selection, text }) =>
    countryTallies(selection)
      .filter((tally) => tally.count > 0)
      .map((tally) => ({
        id: tally.iso3,
        label: countryName(selection.dataset, text, tally.country),
        count: tally.count,
        firm: tally.stateOrAgencyCount,
      })),
  columns: ({ text }) => {
    const words = text.m.charts.byCountry.columns
    return [
      { id: 'country', label: words.country, value: (row) => row.label },
      { id: 'iso3', label: words.code, value: (row) => row.id },
      { id: 'agreements', label: words.agreements, value: (row) => row.count },
      { id: 'state_or_agency', label: words.firm, value: (row) => row.firm },
    ]
  },
  title: (rows, { selection, text }) => countryTitle(rows, selection, text),
  subtitle: (_rows, { text }) => text.m.charts.byCountry.subtitle,
  summary: (rows, { text }) =>
    text.m.charts.byCountry.summary(text.m.charts.bars.leaders(...leadersOf(rows, 3)), rows.length),
  caveat: (_rows, { text }) => text.m.charts.byCountry.caveat,
  marks: () => 'all',
  Drawing: CountryBars,
  drawingHeightPx: (rows, context, box) =>
    legendHeightPx(legendKeys(rows, context), box.widthPx) +
    barListHeightPx(
      rows.map((row) => row.label),
      shownAtFirst,
      box,
    ),
  Picture: CountryBarsPicture,
  pictureHeightPx: (rows, context, widthPx) =>
    rows.length > 0
      ? placeKeys(legendKeys(rows, context), widthPx).heightPx +
        legendGapPx +
        barsHeightPx(Math.min(rows.length, shownAtFirst))
      : 0,
  native: (rows, { selection, view, text }) => {
    const words = text.m.charts.byCountry
    const marked = markedCountries(selection, view.mark)
    const shown = leadingRows(rows, shownOnSlide, ({ id }) => isMuted(id, marked))
    const series = [
      { name: words.firm, values: shown.map((row) => row.firm ?? 0), colour: firmColour },
      {
        name: words.other,
        values: shown.map((row) => row.count - (row.firm ?? 0)),
        colour: otherColour,
      },
    ]
    return {
      kind: 'bars',
      // Stacked bars have no label of their own for the whole.
      categories: shown.map((row) => text.m.charts.bars.total(row.label, row.count)),
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

function countryTitle(rows: readonly BarRow[], { count, filters }: Selection, text: Text): ChartTitle {
  const words = text.m.charts.byCountry.title
  const { level, ahead, noCountries } = text.m.charts.bars.title
  // A country that is filtered for is the only one, or the first because of the filter.
  if (rows.length > 0 && filters.country.length === 1) return words.open
  const rank = rankOf(rows)
  switch (rank.kind) {
    case 'none':
      return count === 0 ? { none: true } : { finding: noCountries }
    case 'only':
      return { finding: words.only(rank.first.label) }
    case 'lead':
      return {
        finding: words.lead(
          rank.first.label,
          rank.next.map(({ label }) => label),
        ),
      }
    case 'level':
      return {
        finding: level(
          rank.rows.map(({ label }) => label),
          rank.each,
          rank.isExact,
        ),
      }
    case 'ahead':
      return { finding: ahead(rank.rows) }
    case 'open':
      return words.open
  }
}

function CountryBarsPicture({ rows, selection, view, text, box }: PictureProps<BarRow>) {
  if (rows.length === 0) return null
  const keys = legendKeys(rows, { selection, view, text })
  const legendPx = placeKeys(keys, box.widthPx).heightPx + legendGapPx
  const marked = markedCountries(selection, view.mark)
  return (
    <>
      <PictureKeys keys={keys} widthPx={box.widthPx} />
      <g transform={`translate(0 ${legendPx})`}>
        <PictureBars
          box={{ ...box, heightPx: box.heightPx - legendPx }}
          text={text}
          bars={rows.map(({ id, label, count, firm }) => ({
            label,
            isMuted: isMuted(id, marked),
            parts: [
              { value: firm ?? 0, colour: firmColour },
              { value: count - (firm ?? 0), colour: otherColour },
            ],
          }))}
        />
      </g>
    </>
  )
}

function CountryBars({ rows, selection, text, view, actions }: DrawingProps<BarRow>) {
  const words = text.m.charts.byCountry
  const changeView = actions?.changeView
  return (
    <>
      <Legend keys={legendKeys(rows, { selection, view, text })} />
      <BarList
        rows={rows}
        text={text}
        limit={shownAtFirst}
        nameOf={(row) => words.row(row.label, row.count, row.firm ?? 0)}
        isPressed={(iso3) => view.open === iso3}
        marked={markedCountries(selection, view.mark)}
        onPress={
          changeView &&
          ((iso3) => changeView((current) => ({ ...current, open: current.open === iso3 ? null : iso3 })))
        }
        moreLabel={words.all}
      />
    </>
  )
}

/** The legend: only the parts that bars have, and paler ones if there are. */
function legendKeys(rows: readonly BarRow[], { selection, view, text }: ChartContext) {
  const words = text.m.charts.byCountry
  const marked = markedCountries(selection, view.mark)
  const coloursOf = (some: readonly BarRow[]) => [
    ...(some.some(({ firm }) => firm !== 0) ? [firmColour] : []),
    ...(some.some(({ count, firm }) => count > (firm ?? 0)) ? [otherColour] : []),
  ]
  return [
    ...coloursOf(rows).map((colour) => swatchKey(colour === firmColour ? words.firm : words.other, colour)),
    ...mutedKeys(coloursOf(rows.filter(({ id }) => isMuted(id, marked))), text),
  ]
}
