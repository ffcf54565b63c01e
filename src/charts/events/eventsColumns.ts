import type { ChartContext, Column } from '../contract/chart'
import { isDense } from './density/densityRows'
import type { EventRow } from './records/eventRows'
import { isYear, type TimelineRow } from './timelineRows'

/** Columns of the timeline's table, for rows of records or of years. */
export function eventsColumns(context: ChartContext): readonly Column<TimelineRow>[] {
  return isDense(context.selection) ? yearColumns(context) : recordColumns(context)
}

function recordColumns(context: ChartContext): readonly Column<TimelineRow>[] {
  const { m } = context.text
  const { columns, yes, no } = m.charts.events
  const column = (id: string, label: string, value: (row: EventRow) => string): Column<TimelineRow> => ({
    id,
    label,
    value: (row) => (isYear(row) ? null : value(row)),
  })
  return [
    column('date', columns.date, (row) => row.agreement.date.value),
    column('title', columns.title, (row) => row.agreement.title),
    programColumn(context),
    column('kind', columns.kind, (row) => m.words.kind[row.agreement.kind]),
    column('counted', columns.counted, (row) => (row.isCounted ? yes : no)),
  ]
}

function yearColumns(context: ChartContext): readonly Column<TimelineRow>[] {
  const words = context.text.m.charts.events.density
  const column = (id: 'year' | 'agreements' | 'interest'): Column<TimelineRow> => ({
    id,
    label: words[id],
    value: (row) => (isYear(row) ? row[id] : null),
    isSummed: id !== 'year',
  })
  return [programColumn(context), column('year'), column('agreements'), column('interest')]
}

function programColumn({ selection, text }: ChartContext): Column<TimelineRow> {
  return {
    id: 'program',
    label: text.m.charts.events.columns.program,
    value: (row) => selection.dataset.programs[row.program]?.label ?? '',
  }
}
