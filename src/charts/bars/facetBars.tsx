import { type ChartId, chartTable } from '../../selection/chartTable'
import { type FacetId, toggleValue } from '../../selection/filters'
import { programColour } from '../../ui/programColour'
import type { ChartContext, DrawingProps, PictureProps, RegisteredChart } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { facetLabel } from '../names/facetLabel'
import { barsHeightPx, PictureBars } from '../picture/PictureBars'
import { BarList } from './BarList'
import { barListHeightPx } from './barListHeight'
import { type BarRow, barRows } from './barRows'

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

/** A bar chart of one facet, whose rows toggle the filter of that facet. A record counts once for each value it has. */
export function facetBars(id: FacetChartId): RegisteredChart {
  const { facet } = chartTable[id]
  const colourOf = colours[facet]
  function Drawing(props: DrawingProps<BarRow>) {
    const { rows, text, view, actions } = props
    const words = text.m.charts.bars
    const changeView = actions?.changeView
    return (
      <BarList
        rows={rows}
        text={text}
        limit={shownAtFirst}
        {...(colourOf ? { colourOf: colourOf(props) } : {})}
        nameOf={(row) => words.filterRow(row.label, words.amount(row.count, view.by))}
        isPressed={(value) => view.filters[facet].includes(value)}
        onPress={
          changeView &&
          ((value) =>
            changeView((current) => ({ ...current, filters: toggleValue(current.filters, facet, value) })))
        }
        moreLabel={words.allOf}
      />
    )
  }
  function Picture(props: PictureProps<BarRow>) {
    const { rows, text, box } = props
    const colour = colourOf?.(props)
    const bars = rows.map(({ id: value, label, count }) => ({
      label,
      parts: [{ value: count, colour: colour?.(value) ?? 'var(--series)' }],
    }))
    return <PictureBars bars={bars} box={box} text={text} />
  }
  return registerChart<BarRow>({
    id,
    rows: (context) =>
      barRows(context.selection, facet, context.view.by, (value) =>
        facetLabel(context.selection.dataset, context.text, facet, value),
      ),
    columns: ({ text, view }) => [
      { id: facet, label: text.m.words.facet[facet], value: (row) => row.label },
      { id: view.by, label: text.m.charts.bars.measure[view.by], value: (row) => row.count },
    ],
    title: (rows, { text }) => text.m.charts.bars.title(rows, facet),
    subtitle: (_rows, { text, view }) => text.m.charts.bars.subtitle[facet](view.by),
    summary: (rows, { text, view }) => text.m.charts.bars.summary(rows.slice(0, 3), view.by),
    caveat: (_rows, { text }) => text.m.charts.bars.caveat[facet],
    Drawing,
    drawingHeightPx: (rows, _context, box) =>
      barListHeightPx(
        rows.map((row) => row.label),
        shownAtFirst,
        box,
      ),
    Picture,
    pictureHeightPx: (rows) => barsHeightPx(rows.length),
    native: (rows, context) => {
      const shown = rows.slice(0, shownOnSlide)
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
          ? shown.map((row, index) => ({ index, colour: colour(row.id), isStriped: false }))
          : [],
        left: rows.length - shown.length,
      }
    },
  })
}
