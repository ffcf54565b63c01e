import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { listAt } from '../../../src/dataset/listColumn'
import type { About, Agreement, Country, Organisation } from '../../../src/dataset/schema'
import { facetValues } from '../../../src/selection/facets'
import { type FacetId, type Filters, facetIds, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { frozenDataset, frozenFolder } from '../../frozenData'
import { seeded } from '../../seeded'

// Counts made from the JSON files alone, by a few lines of this test, against those of the app.
const json = (file: string): unknown => JSON.parse(readFileSync(`${frozenFolder}/${file}`, 'utf8'))
const records = readdirSync(`${frozenFolder}/agreements`)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => json(`agreements/${name}`) as Agreement[])
const about = json('about.json') as About
const own = [about.subject.country, ...about.subject.territories]
const regionOf = new Map(
  (json('countries.json') as Country[]).map((country) => [country.iso3, country.region]),
)
const typeOf = new Map((json('organisations.json') as Organisation[]).map((org) => [org.id, org.type]))
const groups = json('groups.json') as {
  groups: { id: string; belongs: string[]; asOf?: string }[]
  memberships: { group: string; country: string; joined: string | null; left?: string; status: string }[]
}

const lastOf = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date
const firstOf = (date: string) =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

function belongs(country: string, group: string, day: string): boolean {
  const rule = groups.groups.find(({ id }) => id === group)
  return groups.memberships.some(
    (m) =>
      m.group === group &&
      m.country === country &&
      (m.status === 'withdrawn' || rule?.belongs.includes(m.status)) &&
      lastOf(m.joined ?? rule?.asOf ?? about.asOf) <= day &&
      (!m.left || day < firstOf(m.left)),
  )
}

function countByHand(filters: Filters) {
  const passes = (facet: FacetId, values: readonly string[]) =>
    filters[facet].length === 0 || values.some((value) => filters[facet].includes(value))
  const asOf = lastOf(filters.to ?? about.asOf)
  const countries = new Set<string>()
  let agreements = 0
  let interest = 0
  for (const r of records) {
    const partners = r.parties.flatMap((p) => (p.country && !own.includes(p.country) ? [p.country] : []))
    const fitting = partners.filter(
      (c) =>
        passes('country', [c]) &&
        passes('region', [regionOf.get(c) ?? '']) &&
        (filters.group.length === 0 || filters.group.some((group) => belongs(c, group, asOf))),
    )
    const organisations = r.parties.flatMap((p) => p.organisation ?? [])
    const isInterest = r.kind === 'expression-of-interest' || r.status === 'in-negotiation'
    const fits =
      passes('program', r.programs) &&
      passes('kind', [r.kind]) &&
      passes('level', [r.level]) &&
      passes('status', [r.status]) &&
      passes('confidence', [r.confidence]) &&
      passes('organisation', organisations) &&
      passes(
        'organisationType',
        organisations.flatMap((id) => typeOf.get(id) ?? []),
      ) &&
      (filters.country.length + filters.region.length + filters.group.length === 0 || fitting.length > 0) &&
      (!filters.from || lastOf(r.date.value) >= firstOf(filters.from)) &&
      (!filters.to || firstOf(r.date.value) <= lastOf(filters.to))
    if (!fits) continue
    if (isInterest && !filters.interest) {
      interest++
      continue
    }
    agreements++
    for (const country of fitting) countries.add(country)
  }
  return { agreements, countries: [...countries].sort(), interest }
}

const dataset = frozenDataset()

function randomFilters(random: () => number): Filters {
  const filters = { ...noFilters, interest: random() < 0.3 }
  for (const facet of facetIds) {
    if (random() > 0.25) continue
    const values = facetValues(dataset, facet)
    const size = facet === 'organisation' || facet === 'country' ? 12 : 2
    filters[facet] = Array.from({ length: size }, () => values[Math.floor(random() * values.length)] ?? '')
  }
  const year = () => String(1985 + Math.floor(random() * 41))
  const month = () => `${year()}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
  if (random() < 0.4) filters.from = random() < 0.5 ? year() : month()
  if (random() < 0.4) filters.to = random() < 0.5 ? year() : month()
  return filters
}

const random = seeded(20_261_124)
const cases = [noFilters, ...Array.from({ length: 100 }, () => randomFilters(random))]

it('most of the random filters leave something to count', () => {
  expect(cases.filter((filters) => countByHand(filters).agreements > 0).length).toBeGreaterThan(40)
})

/** The filters that are set, as a name for the test. */
function nameOf(filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))
  return set.map(([key, value]) => `${key}=${value}`).join(' ') || 'no filters'
}

it.each(cases.map((filters) => [nameOf(filters), filters] as const))(
  'the count equals one made by hand: %s',
  (_name, filters) => {
    const selection = select(dataset, filters)
    const countries = new Set<string>()
    for (const record of selection.records) {
      for (const country of listAt(dataset.columns.partners, record))
        if (selection.countsAsPartner[country]) countries.add(dataset.countries[country]?.iso3 ?? '')
    }
    expect({
      agreements: selection.records.length,
      countries: [...countries].sort(),
      interest: selection.interest.length,
    }).toEqual(countByHand(filters))
  },
)

it('no researched record has been lost', () => {
  expect(records.length).toBeGreaterThanOrEqual(509)
  expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
})
