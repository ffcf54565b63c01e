import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../../../src/dataset/schema'
import { organisationMeta } from '../../../../src/publish/meta/organisationMeta'
import { noFilters } from '../../../../src/selection/filters'
import { listedOrganisations } from '../../../../src/selection/organisations/listedOrganisations'
import { organisationFacts } from '../../../../src/selection/organisations/organisationFacts'
import { organisationsOfCountry } from '../../../../src/selection/organisations/organisationsOfCountry'
import { organisationTallies } from '../../../../src/selection/organisations/organisationTallies'
import {
  flattened,
  organisationsAbove,
  organisationsBelow,
} from '../../../../src/selection/organisations/organisationTree'
import { select } from '../../../../src/selection/select'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import { organisationPageMessages } from '../../../../src/text/onDemand/profile/organisationPageMessages'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'
import { testDataset } from '../../testDataset'

const company = { type: 'company', country: 'CHN' } as const
const organisations: readonly Organisation[] = [
  { id: 'group', name: 'Group', ...company },
  { id: 'maker', name: 'Maker', acronym: 'MKR', parent: 'group', ...company },
  { id: 'plant', name: 'Plant', parent: 'maker', ...company },
  { id: 'arm', name: 'Arm', parent: 'maker', ...company },
  { id: 'idle', name: 'Idle', parent: 'maker', ...company },
  { id: 'left', name: 'Left', parent: 'right', ...company },
  { id: 'right', name: 'Right', parent: 'left', ...company },
  { id: 'agency', name: 'Agency', type: 'space-agency', country: 'PAK' },
  { id: 'union', name: 'Union', type: 'international-organisation' },
]
const between = (...ids: readonly string[]) => ({
  parties: ids.map((organisation) => {
    const country = organisations.find(({ id }) => id === organisation)?.country
    return { organisation, ...(country && { country }), role: 'partner' as const }
  }),
})
const dataset = testDataset(
  [
    { id: 'a', ...between('plant', 'agency') },
    { id: 'b', ...between('plant', 'arm', 'agency', 'union'), programs: ['moon', 'gulf'] },
    { id: 'c', ...between('plant', 'agency'), status: 'in-negotiation' },
    { id: 'd', ...between('left', 'right') },
  ],
  [],
  organisations,
)
const byId = (id: string) => {
  const found = dataset.organisations.find((organisation) => organisation.id === id)
  if (!found) throw new Error(id)
  return found
}
const factsOf = (id: string) => {
  const { counterparts, countries, records, interest, ...facts } = organisationFacts(
    select(dataset, { ...noFilters, organisation: [id] }),
    byId(id),
  )
  return {
    ...facts,
    records: records.map((record) => record.id),
    interest: interest.map((record) => record.id),
    counterparts: counterparts.map(({ organisation, count }) => [
      dataset.organisations[organisation]?.id,
      count,
    ]),
    countries: countries.map(({ iso3, count }) => [iso3, count]),
  }
}

it('an organisation has a page if it takes part in a record or stands above one that does', () => {
  expect(listedOrganisations(dataset).map((position) => dataset.organisations[position]?.id)).toEqual([
    'group',
    'maker',
    'plant',
    'arm',
    'left',
    'right',
    'agency',
    'union',
  ])
})

describe('what organisations belong to', () => {
  it.each([
    ['group', []],
    ['plant', ['maker', 'group']],
    ['left', ['right']],
  ])('above %s are %j', (id, above) => {
    expect(organisationsAbove(dataset, byId(id)).map((other) => other.id)).toEqual(above)
  })
  it.each([
    ['group', ['group', 'maker', 'arm', 'plant']],
    ['plant', ['plant']],
    ['left', ['left', 'right']],
  ])('%s and below it are %j', (id, all) => {
    expect(flattened(organisationsBelow(dataset, byId(id))).map((other) => other.id)).toEqual(all)
  })
})

describe('the facts of an organisation', () => {
  it('on the subject’s side are its partner countries and the organisations of partners', () => {
    expect(factsOf('plant')).toEqual({
      isOwn: true,
      records: ['b', 'a'],
      interest: ['c'],
      countries: [['PAK', 2]],
      counterparts: [
        ['agency', 2],
        ['union', 1],
      ],
      programs: 2,
    })
  })
  it('on the partners’ side are the organisations of the subject', () => {
    expect(factsOf('union')).toMatchObject({
      isOwn: false,
      records: ['b'],
      counterparts: [
        ['plant', 1],
        ['arm', 1],
      ],
    })
  })
  it('without a record are empty', () => {
    expect(factsOf('group')).toMatchObject({ records: [], interest: [], counterparts: [], programs: 0 })
  })

  it('equal a plain count of the frozen data', () => {
    const frozen = frozenDataset()
    const own = (id = '') => {
      const country = frozen.organisations.find((other) => other.id === id)?.country ?? ''
      return frozen.ownCountries.has(country)
    }
    for (const id of ['cgwic', 'suparco', 'esa', 'cas']) {
      const organisation = frozen.organisations.find((other) => other.id === id)
      if (!organisation) throw new Error(id)
      const facts = organisationFacts(select(frozen, { ...noFilters, organisation: [id] }), organisation)
      const records = frozen.agreements.filter(
        ({ parties, kind, status }) =>
          parties.some((party) => party.organisation === id) &&
          kind !== 'expression-of-interest' &&
          status !== 'in-negotiation',
      )
      const named = records.flatMap(({ parties }) => parties)
      const countries = new Set(
        named.flatMap(({ country }) => (country && !frozen.ownCountries.has(country) ? [country] : [])),
      )
      const others = new Set(
        named.flatMap(({ organisation: other }) => (other && own(other) !== own(id) ? [other] : [])),
      )
      expect([id, facts.records.length, facts.countries.length, facts.counterparts.length]).toEqual([
        id,
        records.length,
        countries.size,
        others.size,
      ])
    }
  })
})

it('the organisations of a country are those of the records, most first', () => {
  const all = select(dataset, noFilters)
  const ids = (iso3: string) =>
    organisationsOfCountry(all, iso3).map(({ organisation, count }) => [
      dataset.organisations[organisation]?.id,
      count,
    ])
  expect(ids('PAK')).toEqual([['agency', 2]])
  expect(ids('CHN')).toEqual([
    ['plant', 2],
    ['arm', 1],
    ['left', 1],
    ['right', 1],
  ])
  expect(ids('FRA')).toEqual([])
})

describe('the words of an organisation', () => {
  const text = createText()
  const { opening, withBelow } = organisationPageMessages(text)
  const facts = { isOwn: true, subject: 'China', agreements: 3, countries: 2, interest: 0 }
  it.each([
    [
      { ...facts, years: { first: 1990, last: 2020 } },
      'Party to 3 documented agreements with 2 partner countries, from 1990 to 2020.',
    ],
    [
      { ...facts, isOwn: false, agreements: 1, interest: 2, years: { first: 1990, last: 1990 } },
      'Party to 1 documented agreement with China, dated 1990. 2 expressions of interest are listed, but not counted.',
    ],
    [
      { ...facts, countries: 0, years: { first: 1990, last: 1990 } },
      'Party to 3 documented agreements, dated 1990.',
    ],
    [
      { ...facts, agreements: 0, countries: 0, interest: 1, years: null },
      'Not itself a party to a documented agreement. 1 expression of interest is listed, but not counted.',
    ],
  ])('open its page: %#', (given, sentence) => {
    expect(opening(given)).toBe(sentence)
  })
  it('count what belongs to it', () => {
    expect(withBelow(1, 5)).toBe('With the organisation that belongs to it: 5 documented agreements')
    expect(withBelow(13, 64)).toBe('With the 13 organisations that belong to it: 64 documented agreements')
  })
  it('title and describe its page', () => {
    expect(organisationMeta(dataset, text, byId('maker'))).toEqual({
      path: 'organisations/maker',
      title: expect.stringMatching(/^Maker \(MKR\): space agreements and partners · /),
      description:
        'Company (CHN). 0 documented space agreements: partner countries, programs, dates and sources.',
    })
    expect(organisationMeta(dataset, text, byId('union'))).toMatchObject({
      title: expect.stringMatching(/^Union: space agreements with CHN · /),
      description:
        'International organisation. 1 documented space agreement with CHN: partners, programs, dates and sources.',
    })
  })
})

it('the list counts each organisation as its own page does', () => {
  const frozen = frozenDataset()
  const tallies = organisationTallies(wholeSelection(frozen))
  expect(tallies.map(({ organisation }) => organisation.id)).toEqual(
    listedOrganisations(frozen).map((position) => frozen.organisations[position]?.id),
  )
  for (const id of ['cgwic', 'suparco', 'esa', 'casc', 'cnsa']) {
    const tally = tallies.find(({ organisation }) => organisation.id === id)
    if (!tally) throw new Error(id)
    const facts = organisationFacts(select(frozen, { ...noFilters, organisation: [id] }), tally.organisation)
    expect([id, tally.isOwn, tally.count, tally.partners]).toEqual([
      id,
      facts.isOwn,
      facts.records.length,
      (facts.isOwn ? facts.countries : facts.counterparts).length,
    ])
    expect(frozen.agreements[tally.newestRecord]?.id).toBe(facts.records[0]?.id)
  }
})
