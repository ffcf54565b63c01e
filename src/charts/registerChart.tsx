import { newestRecords } from '../selection/newestRecords'
import type { Chart, ChartContext, RegisteredChart } from './chart'
import { chips } from './chips'

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
        source: sourceWords(context),
        scope: scopeWords(context),
        columns: columns.map(({ id, label }, position) => ({
          id,
          label,
          isNumeric: table.some((cells) => typeof cells[position] === 'number'),
        })),
        table,
        draw: (widthPx, actions) => (
          <chart.Drawing {...context} rows={rows} widthPx={widthPx} actions={actions} />
        ),
        picture: {
          heightPx: (widthPx) => chart.pictureHeightPx(rows, context, widthPx),
          marks: (setting) => <chart.Picture {...context} {...setting} rows={rows} />,
        },
        native: chart.native?.(rows, context) ?? null,
      }
    },
  }
}

function sourceWords({ selection, text }: ChartContext): string {
  const { count, dataset } = selection
  const newest = dataset.agreements[newestRecords(selection, 1)[0] ?? -1]
  return text.m.charts.frame.source(
    dataset.about.title,
    count,
    newest ? text.f.date(newest.date.value.slice(0, 7)) : '',
  )
}

function scopeWords({ selection, text }: ChartContext): string | null {
  const labels = chips(selection, text).map(({ label }) => label)
  return labels.length > 0 ? text.m.charts.picture.scope(labels) : null
}
