import { describe, expect, it } from 'vitest'
import type { CountryShape } from '../../../src/charts/contract/mapGeometry'
import { projectPoint } from '../../../src/charts/map/geometry/projection'
import { linkMark, sentencePieces } from '../../../src/pages/country/linkMarks'
import { partnersNearby } from '../../../src/pages/country/partnersNearby'
import { layoutSites } from '../../../src/pages/country/sites/layoutSites'
import { programFacts } from '../../../src/pages/program/programFacts'
import { sitesOf } from '../../../src/pages/shared/profile/lists/sitesOf'
import { latestMilestones, milestonesOf } from '../../../src/pages/shared/profile/milestones'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { partiesWith, testAgreement, testDataset } from '../testDataset'

describe('a sentence with link marks is split into pieces', () => {
  const pakistan = linkMark('country', 'PAK', 'Pakistan')
  it.each([
    ['no link', ['no link']],
    ['', []],
    [pakistan, [{ kind: 'country', id: 'PAK', label: 'Pakistan' }]],
    [
      `Only ${pakistan} has more.`,
      ['Only ', { kind: 'country', id: 'PAK', label: 'Pakistan' }, ' has more.'],
    ],
    [
      linkMark('record', 'a-1', 'May 2024') + linkMark('program', 'moon', 'The Moon, too'),
      [
        { kind: 'record', id: 'a-1', label: 'May 2024' },
        { kind: 'program', id: 'moon', label: 'The Moon, too' },
      ],
    ],
    ['⟦else:X|Y⟧', ['⟦else:X|Y⟧']],
  ])('%s', (sentence, pieces) => {
    expect(sentencePieces(sentence)).toEqual(pieces)
  })
})

describe('milestones', () => {
  const records = [
    testAgreement({ id: 'a', milestones: [{ date: '2024', text: 'Later' }] }),
    testAgreement({
      id: 'b',
      milestones: [
        { date: '2023-05', text: 'First', sources: ['s'] },
        { date: '2025-01-02', text: 'Last' },
      ],
    }),
    testAgreement({ id: 'c' }),
  ]
  it('are sorted by date, the latest ones newest first', () => {
    expect(milestonesOf(records).map(({ text }) => text)).toEqual(['First', 'Later', 'Last'])
    expect(latestMilestones(records, 2).map(({ text, record }) => [text, record.id])).toEqual([
      ['Last', 'b'],
      ['Later', 'a'],
    ])
    expect(milestonesOf(records).map(({ sources }) => sources)).toEqual([['s'], [], []])
  })
  it('shared by several records are listed once', () => {
    const shared = ['a', 'b', 'c'].map((id) =>
      testAgreement({ id, milestones: [{ date: '2024', text: 'Launch' }] }),
    )
    expect(
      latestMilestones([...shared, ...records], 9).map(({ text, others }) => [
        text,
        others.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Last', []],
      ['Later', []],
      ['Launch', ['b', 'a']],
      ['First', []],
    ])
  })
  it('that are only planned are told with their record, but are not among the latest', () => {
    const planned = testAgreement({ milestones: [{ date: '2030', text: 'Launch', planned: true }] })
    expect(milestonesOf([planned]).map(({ isPlanned }) => isPlanned)).toEqual([true])
    expect(latestMilestones([planned, ...records], 1).map(({ text }) => text)).toEqual(['Last'])
  })
  it('are empty without milestones', () => {
    expect(latestMilestones([testAgreement({})], 5)).toEqual([])
  })
})

const dataset = testDataset([
  { id: 'a', parties: partiesWith('PAK'), site: { name: 'Karachi' } },
  { id: 'b', parties: partiesWith('PAK', 'FRA'), site: { name: 'Lahore', lat: 31.5, lon: 74.3 } },
  { id: 'c', parties: partiesWith('PAK'), site: { name: 'Lahore', lat: 31.5, lon: 74.3 }, level: 'company' },
  { id: 'd', parties: partiesWith('EGY'), programs: ['station', 'moon'] },
  { id: 'talks', parties: partiesWith('BHR'), status: 'in-negotiation' },
])
const position = (code: string) => dataset.countryIndex.get(code) ?? -1

it('a site is listed once with all its records; sites with coordinates come first', () => {
  const sites = sitesOf(dataset.agreements)
  expect(
    sites.map(({ name, coordinates, records }) => [name, coordinates?.lat ?? null, records.length]),
  ).toEqual([
    ['Lahore', 31.5, 2],
    ['Karachi', null, 1],
  ])
  expect(sitesOf([])).toEqual([])
})

it('nearby partners are countries of the region with counted records, most records first', () => {
  const near = (code: string) =>
    partnersNearby(wholeSelection(dataset), position(code)).map(({ country, count }) => [
      dataset.countries[country]?.iso3,
      count,
    ])
  expect(near('BHR')).toEqual([['PAK', 3]])
  expect(near('BRA')).toEqual([])
})

it('a program counts every record that carries it', () => {
  const facts = programFacts(select(dataset, { ...noFilters, program: ['moon'] }))
  expect(facts.records.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
  expect(facts.interest.map(({ id }) => id)).toEqual(['talks'])
  expect(
    facts.partners.map(({ country, count, stateOrAgency }) => [
      dataset.countries[country]?.iso3,
      count,
      stateOrAgency,
    ]),
  ).toEqual([
    ['PAK', 3, 2],
    ['EGY', 1, 1],
    ['FRA', 1, 1],
  ])
  expect(facts.organisations).toEqual([{ organisation: 0, count: 4 }])
  expect(facts.stateOrAgency).toBe(3)
})

describe('the site map', () => {
  const square = (iso3: string, lat: number, lon: number, degrees: number): CountryShape => {
    const corner = (a: number, b: number) => {
      const { x, y } = projectPoint(lat + a * degrees, lon + b * degrees)
      return [x, y] as const
    }
    return { iso3, rings: [[corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0), corner(0, 0)]] }
  }
  const shapes = [square('PAK', 25, 62, 12), square('IRN', 25, 50, 12), square('BRA', -20, -60, 20)]
  const inside = { lat: 31, lon: 68 }
  const beijing = { lat: 40, lon: 116 }

  it('shows the country, its neighbours and its site, and nothing far away', () => {
    const { countries, sites, heightPx } = layoutSites(shapes, 'PAK', [inside], 320)
    expect(countries.map(({ iso3, isOwn }) => [iso3, isOwn])).toEqual([
      ['PAK', true],
      ['IRN', false],
    ])
    expect(sites).toHaveLength(1)
    for (const { x, y } of sites) {
      expect(x).toBeGreaterThan(80)
      expect(x).toBeLessThan(240)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(heightPx)
    }
  })

  it.each([
    [[beijing, inside], [2]],
    [[beijing], [1]],
    [
      [inside, beijing, inside],
      [1, 3],
    ],
    [[], []],
  ])('of %j draws sites %j: a distant site only if none is near', (places, numbers) => {
    expect(layoutSites(shapes, 'PAK', places, 320).sites.map(({ number }) => number)).toEqual(numbers)
  })

  it('keeps its aspect ratio within limits, even for a country without a shape', () => {
    for (const iso3 of ['PAK', 'KIR']) {
      const { heightPx, sites } = layoutSites(shapes, iso3, [inside], 320)
      expect(heightPx).toBeGreaterThanOrEqual(170)
      expect(heightPx).toBeLessThanOrEqual(330)
      expect(sites).toHaveLength(1)
    }
  })
})
