import { listAt } from '../../../dataset/indexDataset'
import type { Agreement, Membership } from '../../../dataset/schema'
import type { Selection } from '../../../selection/select'

/** What the panel says of one country. Counts follow the filters; records outside them stand apart. */
export interface CountryProfile {
  /** Counted records of the country, newest first. */
  records: readonly Agreement[]
  /** Interest and negotiations that match the filters but do not count. */
  interest: readonly Agreement[]
  /** All its other records, newest first. */
  outside: readonly Agreement[]
  stateOrAgency: number
  programs: number
  firstYear: number | null
  /** Place among the partner countries by records, 1 for most; shared when equal. null without records. */
  rank: number | null
  rankedCountries: number
  /** Positions of the countries with more records, most first; at most three. */
  ahead: readonly number[]
  memberships: readonly Membership[]
}

/** Collects the profile of the country at this position. */
export function countryProfile(selection: Selection, position: number): CountryProfile {
  const { dataset, countsAsPartner } = selection
  const { columns, agreements } = dataset
  const counted = new Set(selection.records)
  const interested = new Set(selection.interest)
  const records: Agreement[] = []
  const interest: Agreement[] = []
  const outside: Agreement[] = []
  for (let i = agreements.length - 1; i >= 0; i--) {
    const agreement = agreements[i]
    if (!agreement || !listAt(columns.partners, i).includes(position)) continue
    const isPartner = countsAsPartner[position] === 1
    if (isPartner && counted.has(i)) records.push(agreement)
    else if (isPartner && interested.has(i)) interest.push(agreement)
    else outside.push(agreement)
  }
  const counts = new Map<number, number>()
  for (const record of selection.records)
    for (const country of listAt(columns.partners, record))
      if (countsAsPartner[country]) counts.set(country, (counts.get(country) ?? 0) + 1)
  const ahead = [...counts].filter(([, count]) => count > records.length).sort((a, b) => b[1] - a[1])
  const years = records.map((record) => Number(record.date.value.slice(0, 4)))
  return {
    records,
    interest,
    outside,
    stateOrAgency: records.filter((record) => record.level === 'state' || record.level === 'agency').length,
    programs: new Set(records.flatMap((record) => record.programs)).size,
    firstYear: years.length > 0 ? Math.min(...years) : null,
    rank: records.length > 0 ? ahead.length + 1 : null,
    rankedCountries: counts.size,
    ahead: ahead.slice(0, 3).map(([country]) => country),
    memberships: dataset.membershipsByCountry.get(position) ?? [],
  }
}
