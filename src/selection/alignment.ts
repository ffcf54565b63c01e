import { listAt } from '../dataset/indexDataset'
import { isMember } from '../dataset/membership'
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
    agreement.programs.includes(program) &&
    signedKinds.has(agreement.kind) &&
    (agreement.level === 'state' || agreement.level === 'agency') &&
    agreement.status === 'active' &&
    agreement.confidence !== 'low'
  )
}

/**
 * The alignment of each country, by position, at the end of the selected period. Of the filters only the period's end
 * and those on countries apply: who had signed by a date does not depend on what else is looked at.
 */
export function alignments(selection: Selection): ReadonlyMap<number, Alignment> {
  const { dataset, asOf, countsAsPartner } = selection
  const { program, group } = dataset.about.alignment
  const { columns } = dataset
  const found = new Map<number, Alignment>()
  dataset.agreements.forEach((agreement, record) => {
    if ((columns.end[record] ?? 0) > asOf || !makesMember(agreement, program)) return
    for (const country of listAt(columns.partners, record))
      if (countsAsPartner[country]) found.set(country, 'subject')
  })
  for (const country of dataset.membershipsByCountry.keys()) {
    if (!countsAsPartner[country] || !isMember(dataset, group, country, asOf)) continue
    found.set(country, found.has(country) ? 'both' : 'other')
  }
  return found
}
