import type { Dataset, ListColumn } from '../dataset/dataset'
import { isMember } from '../dataset/membership'
import { type DayNumber, parsePartialDate, yearOf } from '../dataset/partialDate'
import { facetValues, regionsOf } from './facets'
import { type FacetId, type Filters, facetIds } from './filters'
import { searchRecords } from './searchRecords'

/**
 * What the filters leave, with the counts that every facet needs. Positions are those of `dataset.agreements`
 * (records) and of `facetValues` (facet values).
 */
export interface Selection {
  dataset: Dataset
  filters: Filters
  /** Records that count, oldest first. */
  records: Uint32Array
  /** Records that match but are left out of every count: interest and negotiations, unless asked for (rule 4). */
  interest: Uint32Array
  /** For each facet, how many records each value would give when ticked: its own filter left aside (rule 9). */
  facets: Readonly<Record<FacetId, Uint32Array>>
  /** Records a year with the period filter left aside; index 0 is `firstYear`. */
  years: Uint32Array
  firstYear: number
  /** For each country, 1 when it passes the country, region and group filters and so counts as a partner. */
  countsAsPartner: Uint8Array
  /** First and last day of the period asked for. */
  from: DayNumber
  to: DayNumber
  /** The day at which memberships and what is in force are judged: the end of the period, else of the research. */
  asOf: DayNumber
}

// One bit a filter: a record's mask says which filters reject it.
const bit = {
  program: 1,
  kind: 2,
  level: 4,
  status: 8,
  confidence: 16,
  organisation: 32,
  organisationType: 64,
  q: 128,
  period: 256,
  interest: 512,
  partner: 1024,
} as const

// The same for a country: which of the three filters about countries reject it.
const countryBit = { country: 1, region: 2, group: 4 } as const

/**
 * Applies the filters to the dataset and counts. One pass over the columns; nothing is cached between calls.
 * A record passes the country, region and group filters when one and the same partner country passes all three.
 */
export function select(dataset: Dataset, filters: Filters): Selection {
  const { columns } = dataset
  const period = periodOf(dataset, filters)
  const size = dataset.agreements.length
  const firstYear = yearOf(dataset.firstDay)
  const facets = emptyFacets(dataset)
  const years = new Uint32Array(yearOf(dataset.lastDay) - firstYear + 1)

  const allowed = (facet: FacetId) => allowedValues(dataset, facet, filters[facet])
  const programs = allowed('program')
  const kinds = allowed('kind')
  const levels = allowed('level')
  const statuses = allowed('status')
  const confidences = allowed('confidence')
  const organisations = allowed('organisation')
  const organisationTypes = allowed('organisationType')
  const hits = filters.q === '' ? null : searchRecords(dataset, filters.q).hits

  const countries = countryMasks(dataset, filters, period.asOf)
  const hasCountryFilter = filters.country.length + filters.region.length + filters.group.length > 0
  const seenRegion = new Uint32Array(facets.region.length)
  const seenGroup = new Uint32Array(facets.group.length)

  const records: number[] = []
  const interest: number[] = []

  for (let i = 0; i < size; i++) {
    let mask = 0
    if (programs && !anyAllowed(columns.programs, i, programs)) mask |= bit.program
    if (kinds && !kinds[at(columns.kind, i)]) mask |= bit.kind
    if (levels && !levels[at(columns.level, i)]) mask |= bit.level
    if (statuses && !statuses[at(columns.status, i)]) mask |= bit.status
    if (confidences && !confidences[at(columns.confidence, i)]) mask |= bit.confidence
    if (organisations && !anyAllowed(columns.organisations, i, organisations)) mask |= bit.organisation
    if (organisationTypes && !anyAllowed(columns.organisationTypes, i, organisationTypes))
      mask |= bit.organisationType
    if (hits && !hits[i]) mask |= bit.q
    if (at(columns.start, i) > period.to || at(columns.end, i) < period.from) mask |= bit.period
    if (columns.interest[i] && !filters.interest) mask |= bit.interest

    const firstPartner = at(columns.partners.offsets, i)
    const lastPartner = at(columns.partners.offsets, i + 1)
    if (mask === 0) {
      for (let p = firstPartner; p < lastPartner; p++) {
        const country = at(columns.partners.values, p)
        const failed = at(countries.masks, country)
        if ((failed & ~countryBit.country) === 0) add(facets.country, country)
        const region = at(countries.regions, country)
        if (
          (failed & ~countryBit.region) === 0 &&
          region < seenRegion.length &&
          seenRegion[region] !== i + 1
        ) {
          seenRegion[region] = i + 1
          add(facets.region, region)
        }
        if ((failed & ~countryBit.group) !== 0) continue
        for (const group of countries.groups[country] ?? []) {
          if (seenGroup[group] === i + 1) continue
          seenGroup[group] = i + 1
          add(facets.group, group)
        }
      }
    }
    if (hasCountryFilter) {
      let passes = false
      for (let p = firstPartner; p < lastPartner && !passes; p++)
        passes = countries.masks[at(columns.partners.values, p)] === 0
      if (!passes) mask |= bit.partner
    }

    if (mask === 0) records.push(i)
    else if (mask === bit.interest) interest.push(i)
    if (mask === 0 || mask === bit.program) addList(facets.program, columns.programs, i)
    if (mask === 0 || mask === bit.kind) add(facets.kind, at(columns.kind, i))
    if (mask === 0 || mask === bit.level) add(facets.level, at(columns.level, i))
    if (mask === 0 || mask === bit.status) add(facets.status, at(columns.status, i))
    if (mask === 0 || mask === bit.confidence) add(facets.confidence, at(columns.confidence, i))
    if (mask === 0 || mask === bit.organisation) addList(facets.organisation, columns.organisations, i)
    if (mask === 0 || mask === bit.organisationType)
      addList(facets.organisationType, columns.organisationTypes, i)
    if (mask === 0 || mask === bit.period) add(years, yearOf(at(columns.start, i)) - firstYear)
  }

  return {
    dataset,
    filters,
    records: Uint32Array.from(records),
    interest: Uint32Array.from(interest),
    facets,
    years,
    firstYear,
    countsAsPartner: countries.masks.map((mask) => (mask === 0 ? 1 : 0)),
    ...period,
  }
}

function periodOf(dataset: Dataset, filters: Filters) {
  const from = filters.from ? parsePartialDate(filters.from) : null
  const to = filters.to ? parsePartialDate(filters.to) : null
  const researched = parsePartialDate(dataset.about.asOf)
  return {
    from: from?.start ?? dataset.firstDay,
    to: to?.end ?? dataset.lastDay,
    asOf: to?.end ?? Math.max(researched?.end ?? dataset.lastDay, dataset.lastDay),
  }
}

function emptyFacets(dataset: Dataset): Record<FacetId, Uint32Array> {
  const counts = {} as Record<FacetId, Uint32Array>
  for (const facet of facetIds) counts[facet] = new Uint32Array(facetValues(dataset, facet).length)
  return counts
}

/** For each value of a facet whether the filter lets it pass; null when nothing is ticked and all pass. */
function allowedValues(dataset: Dataset, facet: FacetId, ticked: readonly string[]): Uint8Array | null {
  if (ticked.length === 0) return null
  return Uint8Array.from(facetValues(dataset, facet), (value) => (ticked.includes(value) ? 1 : 0))
}

function countryMasks(dataset: Dataset, filters: Filters, asOf: DayNumber) {
  const regionNames = regionsOf(dataset)
  const masks = new Uint8Array(dataset.countries.length)
  const regions = new Uint8Array(dataset.countries.length)
  const groups: number[][] = []
  dataset.countries.forEach((country, c) => {
    const region = country.region === null ? -1 : regionNames.indexOf(country.region)
    regions[c] = region === -1 ? 255 : region
    const memberOf = dataset.membershipsByCountry.has(c)
      ? dataset.groups.flatMap((group, g) => (isMember(dataset, group.id, c, asOf) ? [g] : []))
      : []
    groups.push(memberOf)
    let mask = 0
    if (filters.country.length > 0 && !filters.country.includes(country.iso3)) mask |= countryBit.country
    if (filters.region.length > 0 && !filters.region.includes(country.region ?? '')) mask |= countryBit.region
    if (
      filters.group.length > 0 &&
      !memberOf.some((g) => filters.group.includes(dataset.groups[g]?.id ?? ''))
    )
      mask |= countryBit.group
    masks[c] = mask
  })
  return { masks, regions, groups }
}

function anyAllowed(column: ListColumn, i: number, allowed: Uint8Array): boolean {
  const end = at(column.offsets, i + 1)
  for (let v = at(column.offsets, i); v < end; v++) if (allowed[at(column.values, v)]) return true
  return false
}

function addList(counts: Uint32Array, column: ListColumn, i: number) {
  const end = at(column.offsets, i + 1)
  for (let v = at(column.offsets, i); v < end; v++) add(counts, at(column.values, v))
}

function add(counts: Uint32Array, position: number) {
  counts[position] = (counts[position] ?? 0) + 1
}

function at(column: Uint8Array | Uint16Array | Uint32Array | Int32Array, i: number): number {
  return column[i] as number
}
