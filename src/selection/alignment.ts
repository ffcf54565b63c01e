import { listAt } from '../dataset/columns/listColumn'
import type { Dataset } from '../dataset/dataset'
import type { DayNumber } from '../dataset/partialDate'
import type { Agreement } from '../dataset/schema'
import type { Selection } from './select'

/** Which coalition a country belongs to at a date: the subject's program, the other group, or both. */
export type Alignment = 'subject' | 'other' | 'both'

const signedKinds: ReadonlySet<string> = new Set(['accession', 'agreement', 'memorandum', 'joint-statement'])

/**
 * Counting rule 8: the record makes its partners members of the program's coalition. A state or an agency signed, the
 * record is active and its confidence is not low.
 */
export function makesMember(agreement: Agreement, program: string): boolean {
  return (
    signedKinds.has(agreement.kind) &&
    (agreement.level === 'state' || agreement.level === 'agency') &&
    agreement.status === 'active' &&
    agreement.confidence !== 'low' &&
    agreement.programs.includes(program)
  )
}

/**
 * The alignment of each country, by position, at the end of the selected period. Of the filters only the period's end
 * and those on countries apply: who had signed by a date does not depend on what else is looked at.
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

/** The day from which each country is in the subject's coalition, the first to join first. */
function membersSince(dataset: Dataset): ReadonlyMap<number, DayNumber> {
  const known = sinceByDataset.get(dataset)
  if (known) return known
  const { columns, about } = dataset
  const since = new Map<number, DayNumber>()
  dataset.agreements.forEach((agreement, record) => {
    if (!makesMember(agreement, about.alignment.program)) return
    for (const country of listAt(columns.partners, record))
      if (!since.has(country)) since.set(country, columns.end[record] as number)
  })
  sinceByDataset.set(dataset, since)
  return since
}
