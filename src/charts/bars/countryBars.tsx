import { markedCountries } from '../../selection/marks'
import type { Chart, ChartContext, DrawingProps, PictureProps } from '../contract/chart'
import { highlightSeries, isMuted, leadingRows, mutedKeys } from '../highlight/highlight'
import { Legend } from '../legend/Legend'
import { barsHeightPx, PictureBars } from '../picture/PictureBars'
import { PictureKeys, placeKeys, swatchKey } from '../picture/PictureKeys'
import { BarList } from './BarList'
import { keyedListHeightPx } from './barListHeight'
import type { BarRow } from './barRows'

const shownAtFirst = 13
const shownOnSlide = 15
const legendGapPx = 4

/** A country, and how much of its bar is the first part. */
export interface CountryRow extends BarRow {
  firm: number
}

/** What differs between charts of bars by country. */
interface CountryBars<Row extends CountryRow> {
  /** Names of the two parts of the bars, for legend and slides. */
  parts: (context: ChartContext) => { first: string; second: string }
  /** A bar in words, for the button that opens its country. */
  nameOf: (row: Row, context: ChartContext) => string
  /** What stands at the end of a bar. Default: its count. */
  valueText?: (row: Row, context: ChartContext) => string
  /** A bar's name on a slide, with the value of the whole: stacked bars have no label for it. */
  category: (row: Row, context: ChartContext) => string
}

type DrawingParts = 'marks' | 'Drawing' | 'drawingHeightPx' | 'Picture' | 'pictureHeightPx' | 'native'

/** How charts of bars by country are drawn: bars of two parts, which open their country and can be highlighted. */
export function countryBars<Row extends CountryRow>({
  parts,
  nameOf,
  valueText,
  category,
}: CountryBars<Row>): Required<Pick<Chart<Row>, DrawingParts>> {
  const partsOf = (context: ChartContext) => {
    const { first, second } = parts(context)
    return [
      { name: first, colour: 'var(--series)', value: ({ firm }: Row) => firm },
      { name: second, colour: 'var(--series-2)', value: ({ count, firm }: Row) => count - firm },
    ]
  }
  /** The legend: only the parts that bars have, and paler ones if there are. */
  const legendKeys = (rows: readonly Row[], context: ChartContext) => {
    const marked = markedCountries(context.selection, context.view.mark)
    const drawn = (some: readonly Row[]) =>
      partsOf(context).filter(({ value }) => some.some((row) => value(row) > 0))
    const paler = drawn(rows.filter(({ id }) => isMuted(id, marked)))
    return [
      ...drawn(rows).map(({ name, colour }) => swatchKey(name, colour)),
      ...mutedKeys(
        paler.map(({ colour }) => colour),
        context.text,
      ),
    ]
  }
  function Drawing(props: DrawingProps<Row>) {
    const { rows, selection, text, view, actions } = props
    const changeView = actions?.changeView
    return (
      <>
        <Legend keys={legendKeys(rows, props)} />
        <BarList
          rows={rows}
          text={text}
          limit={shownAtFirst}
          {...(valueText && { valueText: (row: Row) => valueText(row, props) })}
          nameOf={(row) => nameOf(row, props)}
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
  function Picture(props: PictureProps<Row>) {
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
              ...(valueText && { value: valueText(row, props) }),
              isMuted: isMuted(row.id, marked),
              parts: partsOf(props).map(({ value, colour }) => ({ value: value(row), colour })),
            }))}
          />
        </g>
      </>
    )
  }
  return {
    marks: () => 'all',
    Drawing,
    drawingHeightPx: (rows, context, box) =>
      keyedListHeightPx(legendKeys(rows, context), rows, shownAtFirst, box),
    Picture,
    pictureHeightPx: (rows, context, widthPx) =>
      rows.length > 0
        ? placeKeys(legendKeys(rows, context), widthPx).heightPx +
          legendGapPx +
          barsHeightPx(Math.min(rows.length, shownAtFirst))
        : 0,
    native: (rows, context) => {
      const marked = markedCountries(context.selection, context.view.mark)
      const shown = leadingRows(rows, shownOnSlide, ({ id }) => isMuted(id, marked))
      const series = partsOf(context).map(({ name, colour, value }) => ({
        name,
        colour,
        values: shown.map(value),
      }))
      return {
        kind: 'bars',
        categories: shown.map((row) => category(row, context)),
        series: marked
          ? highlightSeries(
              series,
              shown.map(({ id }) => isMuted(id, marked)),
              context.text,
            )
          : series,
        points: [],
        left: rows.length - shown.length,
      }
    },
  }
}
