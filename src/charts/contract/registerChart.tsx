import { newestRecord } from '../../selection/records/newestRecords'
import { once } from '../../text/once'
import { highlightWords } from '../highlight/highlight'
import { chips } from '../names/chips'
import type { Chart, ChartContent, ChartContext, RegisteredChart } from './chart'

/** Hides the type of a chart's rows: users of the registry see text, a table, a drawing and a picture. */
export function registerChart<Row>(chart: Chart<Row>): RegisteredChart {
  const { Placeholder } = chart
  return {
    id: chart.id,
    content: (context: ChartContext) => {
      const rows = chart.rows(context)
      const highlight = highlightWords(context, chart.marks?.(context))
      const cells = once(() => {
        const columns = chart.columns(context)
        const table = rows.map((row) => columns.map((column) => column.value(row)))
        return {
          columns: columns.map(({ id, label }, i) => ({ id, label, isNumeric: isNumeric(table, i) })),
          table,
        }
      })
      const native = once(() => chart.native?.(rows, context) ?? null)
      return {
        id: chart.id,
        title: chart.title(rows, context),
        subtitle: chart.subtitle(rows, context),
        summary: [chart.summary(rows, context), highlight && `${highlight}.`].filter(Boolean).join(' '),
        caveat: chart.caveat(rows, context),
        source: sourceWords(context),
        scope: [scopeWords(context), highlight].filter(Boolean).join(' · ') || null,
        get columns() {
          return cells().columns
        },
        get table() {
          return cells().table
        },
        draw: (widthPx, actions) => (
          <chart.Drawing {...context} rows={rows} widthPx={widthPx} actions={actions} />
        ),
        drawingHeightPx: (box) => Math.ceil(chart.drawingHeightPx(rows, context, box)),
        placeholder: Placeholder ? () => <Placeholder {...context} rows={rows} /> : null,
        picture: {
          heightPx: (widthPx) => chart.pictureHeightPx(rows, context, widthPx),
          marks: (setting) => <chart.Picture {...context} {...setting} rows={rows} />,
        },
        get native() {
          return native()
        },
      }
    },
  }
}

function isNumeric(table: ChartContent['table'], column: number): boolean {
  return table.some((cells) => typeof cells[column] === 'number')
}

function sourceWords({ selection, text }: ChartContext): string {
  const { count, dataset } = selection
  const newest = dataset.agreements[newestRecord(selection) ?? -1]
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
