import { listAt } from '../dataset/columns/listColumn'
import type { Dataset } from '../dataset/dataset'
import type { DayNumber } from '../dataset/partialDate'
import type { Agreement } from '../dataset/schema'
import type { Selection } from './select'

/** The coalition that a country belongs to on a date: the subject's program, the other group, or both. */
export type Alignment = 'subject' | 'other' | 'both'

const signedKinds: ReadonlySet<string> = new Set(['accession', 'agreement', 'memorandum', 'joint-statement'])

/**
 * Whether the record makes its partners members of the program's coalition (counting rule 8): a state or an agency
 * signed, the record is active, and its confidence is not low.
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

/** The day on which each country joined the subject's coalition (counting rule 8), in the order of the records. */
export function membersSince(dataset: Dataset): ReadonlyMap<number, DayNumber> {
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
