import type { Agreement } from '../../../dataset/schema'

/** A milestone with the record that it belongs to. */
export interface RecordMilestone {
  record: Agreement
  date: string
  text: string
  /** Ids of its sources, where they are other than those of the record. */
  sources: readonly string[]
}

/** The latest milestones of these records, newest first. */
export function latestMilestones(records: readonly Agreement[], most: number): readonly RecordMilestone[] {
  return milestonesOf(records).slice(-most).reverse()
}

/** Every milestone of these records, oldest first; of equal dates in the order of the records. */
export function milestonesOf(records: readonly Agreement[]): readonly RecordMilestone[] {
  return records
    .flatMap((record) =>
      (record.milestones ?? []).map(({ date, text, sources = [] }) => ({ record, date, text, sources })),
    )
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}
