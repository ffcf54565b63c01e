import { ownHeadline } from '../../selection/address/ownHeadline'
import { hasFilters } from '../../selection/filters'
import { newestRecord } from '../../selection/records/newestRecords'
import { once } from '../../text/once'
import { highlightWords } from '../highlight/highlight'
import { chartTitle } from '../names/chartTitle'
import { chips } from '../names/chips'
import { dataName } from '../names/dataName'
import { viewPhrase } from '../names/viewPhrase'
import { OwnTag } from '../picture/OwnTag'
import { BlankDrawing, BlankPicture, blankHeightPx, blankWords } from './blank'
import type { Chart, ChartContext, RegisteredChart, TableCells } from './chart'

/** Hides the type of a chart's rows: users of the registry see text, a table, a drawing and a picture. */
export function registerChart<Row>(chart: Chart<Row>): RegisteredChart {
  const { Placeholder } = chart
  return {
    id: chart.id,
    content: (context: ChartContext) => {
      const rows = chart.rows(context)
      const marks = chart.marks?.(context)
      const highlight = highlightWords(context, marks)
      const cells = once(() => {
        const columns = chart.columns(context)
        const table = rows.map((row) => columns.map((column) => column.value(row)))
        return {
          columns: columns.map(({ id, label, isSummed }, i) => ({
            id,
            label,
            isNumeric: isNumeric(table, i),
            sum: isSummed ? sumOf(table, i) : null,
          })),
          table,
        }
      })
      const blank = blankWords(chart, rows, context)
      const hasDrawing = chart.hasDrawing?.(rows, context) ?? true
      const blankPicture = blank ?? (hasDrawing ? null : context.text.m.charts.frame.blank.picture)
      const native = once(() => (blank === null ? (chart.native?.(rows, context) ?? null) : null))
      const { dataset } = context.selection
      const finding =
        dataset.agreements.length === 0 && blank
          ? blank
          : chartTitle(chart.title(rows, context), context.selection, context.text)
      const headline = ownHeadline(context.view, chart.id) ?? finding
      const tag = dataset.own === null ? null : context.text.m.ownData.tag
      return {
        id: chart.id,
        title: headline,
        finding: headline === finding ? null : finding,
        subtitle: chart.subtitle(rows, context),
        summary:
          blank ??
          [summaryWords(chart.summary(rows, context), context), highlight && `${highlight}.`]
            .filter(Boolean)
            .join(' '),
        tag,
        caveat: chart.caveat(rows, context),
        source: sourceWords(context),
        marks: marks ?? null,
        highlight,
        scope: [scopeWords(context), highlight].filter(Boolean).join(' · ') || null,
        hasDrawing,
        get columns() {
          return cells().columns
        },
        get table() {
          return cells().table
        },
        draw: (widthPx, actions, roomPx) =>
          blank === null ? (
            <chart.Drawing {...context} rows={rows} widthPx={widthPx} roomPx={roomPx} actions={actions} />
          ) : (
            <BlankDrawing words={blank} />
          ),
        drawingHeightPx: (box) =>
          blank === null ? Math.ceil(chart.drawingHeightPx(rows, context, box)) : blankHeightPx,
        placeholder: Placeholder && blank === null ? () => <Placeholder {...context} rows={rows} /> : null,
        picture: {
          heightPx: (widthPx) =>
            blankPicture === null ? chart.pictureHeightPx(rows, context, widthPx) : blankHeightPx,
          marks: (setting) => (
            <>
              {blankPicture === null ? (
                <chart.Picture {...context} {...setting} rows={rows} />
              ) : (
                <BlankPicture words={blankPicture} box={setting.box} />
              )}
              {tag && <OwnTag tag={tag} box={setting.box} />}
            </>
          ),
        },
        get native() {
          return native()
        },
      }
    },
  }
}

function isNumeric(table: TableCells, column: number): boolean {
  return table.some((cells) => typeof cells[column] === 'number')
}

function sumOf(table: TableCells, column: number): number {
  return table.reduce((sum, cells) => sum + Number(cells[column] ?? 0), 0)
}

/** The summary stands alone as the text alternative of a picture, so with filters it names the view first. */
function summaryWords(summary: string, { selection, text }: ChartContext): string {
  const { dataset, filters } = selection
  return hasFilters(filters)
    ? text.m.charts.titles.summary(viewPhrase(dataset, filters, text), summary)
    : summary
}

function sourceWords({ selection, text }: ChartContext): string {
  const { count, dataset } = selection
  const newest = dataset.agreements[newestRecord(selection) ?? -1]
  return text.m.charts.frame.source(
    dataName(dataset, text),
    count,
    newest ? text.f.date(newest.date.value.slice(0, 7)) : '',
  )
}

function scopeWords({ selection, text }: ChartContext): string | null {
  const labels = chips(selection, text).map(({ label }) => label)
  return labels.length > 0 ? text.m.charts.picture.scope(labels) : null
}
