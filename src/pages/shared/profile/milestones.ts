import { compareDates } from '../../../dataset/partialDate'
import type { Agreement } from '../../../dataset/schema'

/** A milestone and its record. */
export interface RecordMilestone {
  record: Agreement
  date: string
  text: string
  /** Ids of its own sources; empty if they are those of the record. */
  sources: readonly string[]
  /** Id of the record of the same act, if it has its own. */
  ownRecord?: string
  /** Whether its sources only say that it is to happen. */
  isPlanned: boolean
}

/**
 * Returns the latest milestones, newest first, without those that are only planned. A milestone that several records share
 * is listed once, with the `others`.
 */
export function latestMilestones(
  records: readonly Agreement[],
  most: number,
): readonly (RecordMilestone & { others: readonly Agreement[] })[] {
  const all = milestonesOf(records)
    .filter(({ isPlanned }) => !isPlanned)
    .toReversed()
  return all
    .map((milestone, i) => {
      const same = all.filter(({ date, text }) => date === milestone.date && text === milestone.text)
      return {
        ...milestone,
        others: same.slice(1).map(({ record }) => record),
        isFirst: all.indexOf(same[0] ?? milestone) === i,
      }
    })
    .filter(({ isFirst }) => isFirst)
    .slice(0, most)
    .map(({ isFirst: _, ...milestone }) => milestone)
}

/** Returns all milestones, oldest first; ties keep the order of the records. */
export function milestonesOf(records: readonly Agreement[]): readonly RecordMilestone[] {
  return records
    .flatMap((record) =>
      (record.milestones ?? []).map(({ date, text, sources = [], record: ownRecord, planned = false }) => ({
        record,
        date,
        text,
        sources,
        isPlanned: planned,
        ...(ownRecord !== undefined && { ownRecord }),
      })),
    )
    .sort((a, b) => compareDates(a.date, b.date))
}
