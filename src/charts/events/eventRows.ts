import { type DatePrecision, type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import type { Agreement } from '../../dataset/schema'
import type { Selection } from '../../selection/select'

/** One record on the timeline. */
export interface EventRow {
  id: string
  agreement: Agreement
  /** Position of the primary program. */
  program: number
  precision: DatePrecision
  start: DayNumber
  end: DayNumber
  /** False for interest and negotiations that are left out of counts. */
  isCounted: boolean
  /** False for every interest and negotiation, counted or not: drawn hollow. */
  isFirm: boolean
}

/** Every record that matches, oldest first: those that count, and interest and negotiations marked as such. */
export function eventRows(selection: Selection): readonly EventRow[] {
  const { dataset, records, interest } = selection
  const row = (record: number, isCounted: boolean): EventRow[] => {
    const agreement = dataset.agreements[record]
    const interval = agreement && parsePartialDate(agreement.date.value)
    if (!agreement || !interval) return []
    const program = dataset.columns.primaryProgram[record] ?? 0
    const isFirm = dataset.columns.interest[record] === 0
    return [{ id: agreement.id, agreement, program, ...interval, isCounted, isFirm }]
  }
  return [
    ...[...records].flatMap((record) => row(record, true)),
    ...[...interest].flatMap((record) => row(record, false)),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}
