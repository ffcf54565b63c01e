import type { Agreement } from '../../../dataset/schema'

/** A milestone with the record that it belongs to. */
export interface RecordMilestone {
  record: Agreement
  date: string
  text: string
  /** Ids of its sources, where they are other than those of the record. */
  sources: readonly string[]
}

/** The latest milestones of these records, newest first; one that several records share is named once. */
export function latestMilestones(
  records: readonly Agreement[],
  most: number,
): readonly (RecordMilestone & { others: number })[] {
  const all = milestonesOf(records).toReversed()
  return all
    .map((milestone, i) => {
      const same = all.filter(({ date, text }) => date === milestone.date && text === milestone.text)
      return { ...milestone, others: same.length - 1, isFirst: all.indexOf(same[0] ?? milestone) === i }
    })
    .filter(({ isFirst }) => isFirst)
    .slice(0, most)
    .map(({ isFirst: _, ...milestone }) => milestone)
}

/** Every milestone of these records, oldest first; of equal dates in the order of the records. */
export function milestonesOf(records: readonly Agreement[]): readonly RecordMilestone[] {
  return records
    .flatMap((record) =>
      (record.milestones ?? []).map(({ date, text, sources = [] }) => ({ record, date, text, sources })),
    )
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}
