import { listAt } from '../dataset/columns/listColumn'
import type { Dataset } from '../dataset/dataset'
import { makesMember } from '../dataset/derivedMemberships'
import type { DayNumber } from '../dataset/partialDate'
import { recordsOfProgram } from './records/recordsOfProgram'
import type { Selection } from './select'

/** The coalition that a country belongs to on a date: the subject's program, the other group, or both. */
export type Alignment = 'subject' | 'other' | 'both'

/**
 * The alignment of each country, by position, at the end of the selected period. Only the end of the period and the
 * country, region and group filters apply: the other filters do not change who had signed by a date.
 */
export function alignments(selection: Selection): ReadonlyMap<number, Alignment> {
  const { dataset, asOf, countsAsPartner } = selection
  const group = dataset.groupIndex.get(dataset.about.alignment.group) ?? -1
  const { groups } = selection.counts.question.geography
  const found = new Map<number, Alignment>()
  for (const [country, since] of membersSince(dataset))
    if (since <= asOf && countsAsPartner[country]) found.set(country, 'subject')
  for (const country of dataset.membershipsByCountry.keys()) {
    if (!countsAsPartner[country] || !groups[country]?.includes(group)) continue
    found.set(country, found.has(country) ? 'both' : 'other')
  }
  return found
}

const sinceByDataset = new WeakMap<Dataset, ReadonlyMap<number, DayNumber>>()

/** The day from which each country is known to be in the subject's coalition (counting rule 8). */
export function membersSince(dataset: Dataset): ReadonlyMap<number, DayNumber> {
  const known = sinceByDataset.get(dataset)
  if (known) return known
  const { columns, about } = dataset
  const since = new Map<number, DayNumber>()
  for (const record of recordsOfProgram(dataset, about.alignment.program)) {
    const agreement = dataset.agreements[record]
    if (!agreement || !makesMember(agreement, about.alignment.program)) continue
    const end = columns.end[record] as number
    for (const country of listAt(columns.partners, record))
      since.set(country, Math.min(since.get(country) ?? end, end))
  }
  sinceByDataset.set(dataset, since)
  return since
}
