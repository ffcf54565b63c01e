import { listAt } from '../../dataset/columns/listColumn'
import { agreementLevels } from '../../dataset/vocabulary'
import { isCounted } from '../counting/readCounts'
import { countryTallies } from '../countryTallies'
import type { Selection } from '../select'

/** A partner country and its oldest counted record. */
export interface FirstRecord {
  country: number
  record: number
}

/** Levels that official totals include (counting rule 6). */
const officialLevels = new Set([agreementLevels.indexOf('state'), agreementLevels.indexOf('agency')])

/**
 * The first counted record of each partner country, oldest first. `stateOrAgency` considers
 * only records at those levels, and no expressions of interest. Stops as soon as every country has been found.
 */
export function firstRecords(selection: Selection, which: 'all' | 'stateOrAgency'): readonly FirstRecord[] {
  const { dataset, counts, countsAsPartner } = selection
  const { level, interest, partners } = dataset.columns
  const awaited = countryTallies(selection).filter(
    (tally) => (which === 'all' ? tally.count : tally.stateOrAgencyCount) > 0,
  ).length
  const isMet = new Uint8Array(dataset.countries.length)
  const found: FirstRecord[] = []
  for (let record = 0; record < level.length && found.length < awaited; record++) {
    if (!isCounted(counts, record)) continue
    if (which === 'stateOrAgency' && (interest[record] || !officialLevels.has(level[record] as number)))
      continue
    for (const country of listAt(partners, record)) {
      if (isMet[country] || !countsAsPartner[country]) continue
      isMet[country] = 1
      found.push({ country, record })
    }
  }
  return found
}
