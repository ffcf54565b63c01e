import { listsWith } from '../../../dataset/columns/listColumn'
import type { Agreement, Membership } from '../../../dataset/schema'
import { isCounted, isLeftOut } from '../../../selection/counting/readCounts'
import { countryTallies } from '../../../selection/countryTallies'
import type { Selection } from '../../../selection/select'

/**
 * Facts about a country for its panel and its profile page. Counts follow the filters; records outside them are listed
 * separately.
 */
export interface CountryProfile {
  /** Counted records of the country, newest first. */
  records: readonly Agreement[]
  /** Interest and negotiations that match the filters; they are not counted. */
  interest: readonly Agreement[]
  /** All its other records, newest first. */
  outside: readonly Agreement[]
  stateOrAgency: number
  programs: number
  firstYear: number | null
  /** Rank among the partner countries by records, 1 for most; ties share a rank. null without records. */
  rank: number | null
  /** Whether other countries have the same rank. */
  isTied: boolean
  rankedCountries: number
  /** Positions of up to three countries with more records, most first. */
  ahead: readonly number[]
  memberships: readonly Membership[]
}

/** Returns the profile of the country at this position. */
export function countryProfile(selection: Selection, position: number): CountryProfile {
  const { dataset, counts, countsAsPartner } = selection
  const { columns, agreements } = dataset
  const records: Agreement[] = []
  const interest: Agreement[] = []
  const outside: Agreement[] = []
  const isPartner = countsAsPartner[position] === 1
  const hasCountry = listsWith(columns.partners, position)
  for (let i = agreements.length - 1; i >= 0; i--) {
    const agreement = agreements[i]
    if (!agreement || !hasCountry[columns.partners.lists[i] as number]) continue
    if (isPartner && isCounted(counts, i)) records.push(agreement)
    else if (isPartner && isLeftOut(counts, i)) interest.push(agreement)
    else outside.push(agreement)
  }
  const tallies = countryTallies(selection).filter(({ count }) => count > 0)
  const ahead = tallies.filter(({ count }) => count > records.length)
  const years = records.map((record) => Number(record.date.value.slice(0, 4)))
  return {
    records,
    interest,
    outside,
    stateOrAgency: records.filter((record) => record.level === 'state' || record.level === 'agency').length,
    programs: new Set(records.flatMap((record) => record.programs)).size,
    firstYear: years.length > 0 ? Math.min(...years) : null,
    rank: records.length > 0 ? ahead.length + 1 : null,
    isTied: tallies.filter(({ count }) => count === records.length).length > 1,
    rankedCountries: tallies.length,
    ahead: ahead.slice(0, 3).map(({ country }) => country),
    memberships: dataset.membershipsByCountry.get(position) ?? [],
  }
}
