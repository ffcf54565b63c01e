import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/dataset/dataset'
import { countrySections } from '../../../../src/pages/country/list/countrySections'
import { listedCountries } from '../../../../src/pages/country/list/listedCountries'
import { type ListOrder, listOrderOf, sortOfList } from '../../../../src/pages/shared/lists/listOrder'
import { countriesNamed } from '../../../../src/pages/shared/search/countriesNamed'
import { decodeView, encodeView, parseQuery } from '../../../../src/selection/address/address'
import { regionsOf } from '../../../../src/selection/facets'
import { defaultView } from '../../../../src/selection/view'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import { countryPageMessages } from '../../../../src/text/onDemand/profile/countryPageMessages'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'
import { partiesWith, testDataset } from '../../testDataset'

const text = createText()
const dataset = testDataset([
  { id: 'a', parties: partiesWith('PAK') },
  { id: 'b', parties: partiesWith('PAK', 'FRA'), date: { value: '2025-03', basis: 'signed' } },
  { id: 'c', parties: partiesWith('EGY'), date: { value: '2026', basis: 'signed' } },
  {
    id: 'talks',
    parties: partiesWith('BHR'),
    status: 'in-negotiation',
    date: { value: '2026', basis: 'signed' },
  },
])
const frozen = frozenDataset()

/** The sections in short: region, partners, and each group of the others as state, membership and codes. */
function shown(order: ListOrder, source: Dataset = dataset) {
  return countrySections(listedCountries(wholeSelection(source), text), regionsOf(source), order).map(
    ({ region, partners, rest }) => [
      region,
      partners.map(({ iso3 }) => iso3).join(' '),
      rest.map(
        ({ state, isMember, countries }) =>
          `${state}${isMember ? '' : ' territory'}: ${countries.map(({ iso3 }) => iso3).join(' ')}`,
      ),
    ],
  )
}

it('a country has its agreements, the date of the newest one, and a state', () => {
  const rows = listedCountries(wholeSelection(dataset), text).map((row) => [
    row.iso3,
    row.count,
    row.interest,
    row.newest,
    row.state,
  ])
  expect(rows).toEqual([
    ['BHR', 0, 1, null, 'interest'],
    ['BRA', 0, 0, null, 'none'],
    ['CHN', 0, 0, null, 'subject'],
    ['EGY', 1, 0, '2026', 'partner'],
    ['FRA', 1, 0, '2025-03', 'partner'],
    ['HKG', 0, 0, null, 'subject'],
    ['PAK', 2, 0, '2025-03', 'partner'],
  ])
})

describe('the list is by region in the order of the alphabet, and one ranking otherwise', () => {
  it.each<[ListOrder, ReturnType<typeof shown>]>([
    [
      'name',
      [
        ['Africa', 'EGY', []],
        ['Americas', '', ['none: BRA']],
        ['Asia', 'PAK', ['subject: CHN HKG', 'interest: BHR']],
        ['Europe', 'FRA', []],
      ],
    ],
    ['agreements', [[undefined, 'PAK EGY FRA', ['subject: CHN HKG', 'interest: BHR', 'none: BRA']]]],
    ['date', [[undefined, 'EGY FRA PAK', ['subject: CHN HKG', 'interest: BHR', 'none: BRA']]]],
  ])('%s', (order, sections) => {
    expect(shown(order)).toEqual(sections)
  })
})

describe('in the frozen data', () => {
  const countries = listedCountries(wholeSelection(frozen), text)

  it('the partners are the countries with records, in every order', () => {
    const partners = new Set(
      frozen.agreements
        .filter(({ kind, status }) => kind !== 'expression-of-interest' && status !== 'in-negotiation')
        .flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? []))
        .filter((code) => !frozen.ownCountries.has(code)),
    )
    for (const order of ['name', 'agreements', 'date'] as const) {
      const listed = countrySections(countries, regionsOf(frozen), order).flatMap((section) =>
        section.partners.map(({ iso3 }) => iso3),
      )
      expect(new Set(listed)).toEqual(partners)
      expect(listed).toHaveLength(partners.size)
    }
  })

  it('every country is listed once, in every order', () => {
    for (const order of ['name', 'agreements', 'date'] as const) {
      const listed = countrySections(countries, regionsOf(frozen), order).flatMap(({ partners, rest }) => [
        ...partners,
        ...rest.flatMap((group) => group.countries),
      ])
      expect(new Set(listed.map(({ iso3 }) => iso3)).size).toBe(frozen.countries.length)
      expect(listed).toHaveLength(frozen.countries.length)
    }
  })

  it('Africa has 54 states; its territories, such as Réunion, stand apart', () => {
    const africa = countrySections(countries, regionsOf(frozen), 'name').find(
      ({ region }) => region === 'Africa',
    )
    const all = [...(africa?.partners ?? []), ...(africa?.rest.flatMap((group) => group.countries) ?? [])]
    expect(all.filter(({ isMember }) => isMember)).toHaveLength(54)
    const apart = africa?.rest.filter(({ isMember }) => !isMember).flatMap((group) => group.countries)
    expect(apart?.map(({ iso3 }) => iso3)).toContain('REU')
    const { region } = countryPageMessages(text).index
    expect(region('Africa', 22, 54)).toBe('Africa: 22 of 54 UN members')
    expect(region('No region', 0, 0)).toBe('No region')
  })
})

it('countries that were searched without a result stand apart from those that nobody has searched', () => {
  const { countries } = testDataset([])
  const searched = {
    ...dataset,
    tracksSearches: true,
    countries: countries.map((country) =>
      country.iso3 === 'BRA' ? { ...country, searched: { on: '2026-11-01', languages: ['pt'] } } : country,
    ),
  }
  const states = listedCountries(wholeSelection({ ...searched, agreements: [] }), text).filter(({ iso3 }) =>
    ['BRA', 'BHR', 'EGY'].includes(iso3),
  )
  // The counts are those of the records above: Egypt has one, Bahrain an expression of interest.
  expect(states.map(({ iso3, state }) => [iso3, state])).toEqual([
    ['BHR', 'interest'],
    ['BRA', 'none'],
    ['EGY', 'partner'],
  ])
  const unsearched = { ...searched, countries }
  expect(listedCountries(wholeSelection(unsearched), text).find(({ iso3 }) => iso3 === 'BRA')?.state).toBe(
    'unsearched',
  )
})

it.each([
  ['', 0],
  ['  ', 0],
  ['guin', 4],
  ['xyzzy', 0],
  ['سودان', 2],
])('“%s” names %d countries', (query, count) => {
  expect(countriesNamed(frozen.countries, text, query).size).toBe(count)
})

describe('the order of a list is in the address', () => {
  it.each<[string, ListOrder]>([
    ['', 'name'],
    ['sort=-agreements', 'agreements'],
    ['sort=agreements', 'agreements'],
    ['sort=-date', 'date'],
    ['sort=name', 'name'],
    ['sort=title~-date', 'date'],
    ['sort=title', 'name'],
  ])('%s is by %s', (query, order) => {
    expect(listOrderOf(decodeView(parseQuery(query), dataset).view, 'name')).toBe(order)
  })

  it.each<[ListOrder, ListOrder, object]>([
    ['name', 'name', {}],
    ['agreements', 'name', { sort: '-agreements' }],
    ['date', 'name', { sort: '-date' }],
    ['agreements', 'agreements', {}],
    ['name', 'agreements', { sort: 'name' }],
  ])('%s, where %s is usual, is %j', (order, usual, params) => {
    const view = { ...defaultView, sort: sortOfList(order, usual) }
    expect(encodeView(view)).toEqual(params)
    expect(listOrderOf(view, usual)).toBe(order)
  })
})
