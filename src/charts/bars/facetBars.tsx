import { type ChartId, chartTable } from '../../selection/chartTable'
import { type FacetId, toggleValue } from '../../selection/filters'
import { leadersOf } from '../../selection/leadersOf'
import { markedPrograms } from '../../selection/marks'
import type { Measure } from '../../selection/view'
import { programColour } from '../../ui/programColour'
import type { ChartContext, DrawingProps, PictureProps, RegisteredChart } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { isMuted, leadingRows, mutedKeys } from '../highlight/highlight'
import { Legend } from '../legend/Legend'
import { facetLabel } from '../names/facetLabel'
import { barsHeightPx, PictureBars } from '../picture/PictureBars'
import { PictureKeys, placeKeys } from '../picture/PictureKeys'
import { BarList } from './BarList'
import { keyedListHeightPx } from './barListHeight'
import { type BarRow, barRows } from './barRows'
import { barsTitle } from './barsTitle'

const shownOnSlide = 20

/** How many values the drawing shows before it is expanded. */
const shownAtFirst = 20

/** Charts of a facet by either measure. Their words are in `src/text/en/charts/bars.ts`. */
type FacetChartId = {
  [Id in ChartId]: (typeof chartTable)[Id] extends { facet: FacetId; hasMeasure: true } ? Id : never
}[ChartId]
type ChartedFacet = (typeof chartTable)[FacetChartId]['facet']

/** Colours of the bars of facets whose values have their own; other bars are in the colour of the series. */
const colours: Partial<Record<ChartedFacet, (context: ChartContext) => (id: string) => string>> = {
  program:
    ({ selection }) =>
    (id) =>
      programColour(selection.dataset.programIndex.get(id) ?? -1),
}

/** What has just one value of a facet, so that its bars add up to the total. */
const countedOnce: Partial<Record<ChartedFacet, Measure>> = { kind: 'agreements', region: 'countries' }

/** A bar chart of one facet, whose rows toggle the filter of that facet. A record counts once for each value it has. */
export function facetBars(id: FacetChartId): RegisteredChart {
  const { facet } = chartTable[id]
  const colourOf = colours[facet]
  const markedIn = ({ selection, view }: ChartContext) =>
    facet === 'program' ? markedPrograms(selection.dataset, view.mark) : null
  const keysOf = (rows: readonly BarRow[], context: ChartContext) => {
    const marked = markedIn(context)
    const colour = colourOf?.(context)
    const muted = rows.filter((row) => isMuted(row.id, marked))
    return mutedKeys(
      muted.map((row) => colour?.(row.id) ?? 'var(--series)'),
      context.text,
    )
  }
  function Drawing(props: DrawingProps<BarRow>) {
    const { rows, text, view, actions } = props
    const words = text.m.charts.bars
    const marked = markedIn(props)
    const changeView = actions?.changeView
    return (
      <>
        <Legend keys={keysOf(rows, props)} />
        <BarList
          rows={rows}
          text={text}
          limit={shownAtFirst}
          {...(colourOf ? { colourOf: colourOf(props) } : {})}
          nameOf={(row) => words.filterRow(row.label, words.amount(row.count, view.by))}
          marked={marked}
          isPressed={(value) => view.filters[facet].includes(value)}
          onPress={
            changeView &&
            ((value) =>
              changeView((current) => ({ ...current, filters: toggleValue(current.filters, facet, value) })))
          }
          moreLabel={words.allOf}
        />
      </>
    )
  }
  function Picture(props: PictureProps<BarRow>) {
    const { rows, text, box } = props
    const colour = colourOf?.(props)
    const marked = markedIn(props)
    const keys = keysOf(rows, props)
    const legendPx = placeKeys(keys, box.widthPx).heightPx
    const bars = rows.map(({ id: value, label, count }) => ({
      label,
      isMuted: isMuted(value, marked),
      parts: [{ value: count, colour: colour?.(value) ?? 'var(--series)' }],
    }))
    return (
      <>
        <PictureKeys keys={keys} widthPx={box.widthPx} />
        <g transform={`translate(0 ${legendPx})`}>
          <PictureBars bars={bars} box={{ ...box, heightPx: box.heightPx - legendPx }} text={text} />
        </g>
      </>
    )
  }
  return registerChart<BarRow>({
    id,
    rows: (context) =>
      barRows(context.selection, facet, context.view.by, (value) =>
        facetLabel(context.selection.dataset, context.text, facet, value),
      ),
    columns: ({ text, view }) => [
      { id: facet, label: text.m.words.facet[facet], value: (row) => row.label },
      {
        id: view.by,
        label: text.m.charts.bars.measure[view.by],
        value: (row) => row.count,
        isSummed: countedOnce[facet] === view.by,
      },
    ],
    title: (rows, context) => barsTitle(facet, rows, context),
    subtitle: (_rows, { text, view }) => text.m.charts.bars.subtitle[facet](view.by),
    summary: (rows, { text, view }) => {
      const words = text.m.charts.bars
      return words.summary(words.leaders(...leadersOf(rows, 3)), view.by)
    },
    caveat: (_rows, { text }) => text.m.charts.bars.caveat[facet],
    ...(facet === 'program' && { marks: () => 'programs' as const }),
    Drawing,
    drawingHeightPx: (rows, context, box) =>
      keyedListHeightPx(keysOf(rows, context), rows, shownAtFirst, box),
    Picture,
    pictureHeightPx: (rows, context, widthPx) =>
      placeKeys(keysOf(rows, context), widthPx).heightPx + barsHeightPx(rows.length),
    native: (rows, context) => {
      const marked = markedIn(context)
      const shown = leadingRows(rows, shownOnSlide, ({ id }) => isMuted(id, marked))
      const colour = colourOf?.(context)
      return {
        kind: 'bars',
        categories: shown.map((row) => row.label),
        series: [
          {
            name: context.text.m.charts.bars.measure[context.view.by],
            values: shown.map((row) => row.count),
            colour: 'var(--series)',
          },
        ],
        points: colour
          ? shown.map((row, index) => ({
              index,
              colour: isMuted(row.id, marked) ? 'var(--series-off)' : colour(row.id),
              isStriped: false,
            }))
          : [],
        left: rows.length - shown.length,
      }
    },
  })
}
