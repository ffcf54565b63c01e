import { type DatePrecision, type DayNumber, precisionOf } from '../../../dataset/partialDate'
import type { Agreement } from '../../../dataset/schema'
import { markedRecords } from '../../../selection/marks'
import type { Selection } from '../../../selection/select'

/** One record on the timeline. */
export interface EventRow {
  id: string
  agreement: Agreement
  /** Position of the primary program. */
  program: number
  precision: DatePrecision
  start: DayNumber
  end: DayNumber
  /** False for expressions of interest and negotiations that are not counted. */
  isCounted: boolean
  /** False for all expressions of interest and negotiations, counted or not: drawn hollow. */
  isFirm: boolean
  /** Whether other records are highlighted. */
  isMuted: boolean
}

/** All matching records, oldest first, including interest and negotiations that are not counted. */
export function eventRows(selection: Selection, mark: readonly string[] = []): readonly EventRow[] {
  const { dataset, records, interest } = selection
  const { columns } = dataset
  const isMarked = markedRecords(dataset, mark)
  const rows: EventRow[] = []
  const addRow = (record: number, isCounted: boolean) => {
    const agreement = dataset.agreements[record]
    if (!agreement) return
    rows.push({
      id: agreement.id,
      agreement,
      program: columns.primaryProgram[record] ?? 0,
      precision: precisionOf(columns.start[record] ?? 0, columns.end[record] ?? 0),
      start: columns.start[record] ?? 0,
      end: columns.end[record] ?? 0,
      isCounted,
      isFirm: columns.interest[record] === 0,
      isMuted: isMarked?.(record) === false,
    })
  }
  for (const record of records) addRow(record, true)
  for (const record of interest) addRow(record, false)
  return rows.sort((a, b) => a.start - b.start || a.end - b.end)
}
