import { countryTallies } from '../../selection/countryTallies'
import type { Text } from '../../text/text'
import type { DrawingProps, PictureProps } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { Legend } from '../legend/Legend'
import { legendHeightPx } from '../legend/legendHeight'
import { countryName } from '../names/countryName'
import { barsHeightPx, PictureBars } from '../picture/PictureBars'
import { PictureKeys, swatchKey } from '../picture/PictureKeys'
import { BarList } from './BarList'
import { barListHeightPx } from './barListHeight'
import type { BarRow } from './barRows'

const shownAtFirst = 13
const shownOnSlide = 15
const legendPx = 24

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
  title: (rows, { text }) => text.m.charts.byCountry.title(rows),
  subtitle: (_rows, { text }) => text.m.charts.byCountry.subtitle,
  summary: (rows, { text }) => text.m.charts.byCountry.summary(rows.slice(0, 3), rows.length),
  caveat: (_rows, { text }) => text.m.charts.byCountry.caveat,
  Drawing: CountryBars,
  drawingHeightPx: (rows, { text }, box) =>
    legendHeightPx(legendKeys(text), box.widthPx) +
    barListHeightPx(
      rows.map((row) => row.label),
      shownAtFirst,
      box,
    ),
  Picture: CountryBarsPicture,
  pictureHeightPx: (rows) =>
    rows.length > 0 ? legendPx + barsHeightPx(Math.min(rows.length, shownAtFirst)) : 0,
  native: (rows, { text }) => {
    const words = text.m.charts.byCountry
    const shown = rows.slice(0, shownOnSlide)
    return {
      kind: 'bars',
      categories: shown.map((row) => row.label),
      series: [
        { name: words.firm, values: shown.map((row) => row.firm ?? 0), colour: 'var(--series)' },
        {
          name: words.other,
          values: shown.map((row) => row.count - (row.firm ?? 0)),
          colour: 'var(--series-2)',
        },
      ],
      points: [],
      left: rows.length - shown.length,
    }
  },
})

function CountryBarsPicture({ rows, text, box }: PictureProps<BarRow>) {
  if (rows.length === 0) return null
  return (
    <>
      <PictureKeys keys={legendKeys(text)} widthPx={box.widthPx} />
      <g transform={`translate(0 ${legendPx})`}>
        <PictureBars
          box={{ ...box, heightPx: box.heightPx - legendPx }}
          text={text}
          bars={rows.map(({ label, count, firm }) => ({
            label,
            parts: [
              { value: firm ?? 0, colour: 'var(--series)' },
              { value: count - (firm ?? 0), colour: 'var(--series-2)' },
            ],
          }))}
        />
      </g>
    </>
  )
}

function CountryBars({ rows, text, view, actions }: DrawingProps<BarRow>) {
  const words = text.m.charts.byCountry
  const changeView = actions?.changeView
  return (
    <>
      <Legend keys={legendKeys(text)} />
      <BarList
        rows={rows}
        text={text}
        limit={shownAtFirst}
        nameOf={(row) => words.row(row.label, row.count, row.firm ?? 0)}
        isPressed={(iso3) => view.open === iso3}
        onPress={
          changeView &&
          ((iso3) => changeView((current) => ({ ...current, open: current.open === iso3 ? null : iso3 })))
        }
        moreLabel={words.all}
      />
    </>
  )
}

function legendKeys(text: Text) {
  const words = text.m.charts.byCountry
  return [swatchKey(words.firm, 'var(--series)'), swatchKey(words.other, 'var(--series-2)')]
}
