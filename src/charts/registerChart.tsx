import type { Chart, ChartContext, RegisteredChart } from './chart'

/** Hides what the rows of a chart are: every user of the registry sees words, a table and a drawing. */
export function registerChart<Row>(chart: Chart<Row>): RegisteredChart {
  return {
    id: chart.id,
    content: (context: ChartContext) => {
      const rows = chart.rows(context)
      const columns = chart.columns(context)
      const table = rows.map((row) => columns.map((column) => column.value(row)))
      return {
        id: chart.id,
        title: chart.title(rows, context),
        subtitle: chart.subtitle(rows, context),
        summary: chart.summary(rows, context),
        caveat: chart.caveat(rows, context),
        columns: columns.map(({ id, label }, position) => ({
          id,
          label,
          isNumeric: table.some((cells) => typeof cells[position] === 'number'),
        })),
        table,
        draw: (widthPx, actions) => (
          <chart.Drawing {...context} rows={rows} widthPx={widthPx} actions={actions} />
        ),
      }
    },
  }
}
