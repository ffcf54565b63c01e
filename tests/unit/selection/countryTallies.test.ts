import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/dataset/dataset'
import { type CountryTally, countryTallies } from '../../../src/selection/countryTallies'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { partiesWith, testDataset } from '../testDataset'

function talliesWith(dataset: Dataset, filters: Partial<Filters> = {}): readonly CountryTally[] {
  return countryTallies(select(dataset, { ...noFilters, ...filters }))
}

/** One number of each tally, by country. */
function byCode<Key extends keyof CountryTally>(tallies: readonly CountryTally[], key: Key) {
  return Object.fromEntries(tallies.map((tally) => [tally.iso3, tally[key]]))
}

describe('each partner country has one tally of the selected records', () => {
  const dataset = testDataset([
    { id: 'five', parties: partiesWith('PAK', 'BRA', 'EGY', 'BHR', 'FRA', 'PAK') },
    { id: 'two', parties: partiesWith('PAK', 'HKG', 'BRA') },
    { id: 'organisation', parties: [...partiesWith(), { organisation: 'esa', role: 'partner' }] },
    { id: 'interest', kind: 'expression-of-interest', parties: partiesWith('PAK', 'EGY') },
    { id: 'talks', status: 'in-negotiation', parties: partiesWith('EGY') },
  ])

  it('a record counts once for each of its countries; the subject and its territories have no tally', () => {
    expect(byCode(talliesWith(dataset), 'count')).toEqual({ PAK: 2, BRA: 2, BHR: 1, EGY: 1, FRA: 1 })
  })

  it('the most records come first, then the order of codes', () => {
    expect(talliesWith(dataset).map(({ iso3 }) => iso3)).toEqual(['BRA', 'PAK', 'BHR', 'EGY', 'FRA'])
  })

  it('interest is separate from the count, and part of it if the filter is set', () => {
    expect(byCode(talliesWith(dataset), 'interestCount')).toMatchObject({ PAK: 1, EGY: 2, BRA: 0 })
    const asked = talliesWith(dataset, { interest: true })
    expect(byCode(asked, 'count')).toMatchObject({ PAK: 3, EGY: 3 })
    expect(byCode(asked, 'interestCount')).toMatchObject({ PAK: 0, EGY: 0 })
  })

  it('a country with interest only has a tally with no records and no first year', () => {
    const tallies = talliesWith(testDataset([{ status: 'in-negotiation', parties: partiesWith('EGY') }]))
    expect(tallies).toMatchObject([{ iso3: 'EGY', count: 0, interestCount: 1, firstYear: null }])
  })

  it('only countries that pass the filters on countries are tallied (rule 10)', () => {
    expect(byCode(talliesWith(dataset, { region: ['Africa'] }), 'count')).toEqual({ EGY: 1 })
    expect(byCode(talliesWith(dataset, { country: ['BRA', 'FRA'] }), 'count')).toEqual({ BRA: 2, FRA: 1 })
  })

  it('tallies are memoized by selection', () => {
    const selection = select(dataset, noFilters)
    expect(countryTallies(selection)).toBe(countryTallies(selection))
  })

  it('an empty selection has no tallies', () => {
    expect(talliesWith(dataset, { from: '2090' })).toEqual([])
  })
})

it('official means states, agencies and international organisations; state or agency excludes the last', () => {
  const levels = ['state', 'agency', 'institution', 'company', 'international-organisation'] as const
  const tallies = talliesWith(testDataset(levels.map((level) => ({ id: level, level }))))
  expect(tallies).toMatchObject([{ iso3: 'PAK', count: 5, stateOrAgencyCount: 2, officialCount: 3 }])
})

it('the first year is that of the earliest date, whatever its precision', () => {
  const tallies = talliesWith(
    testDataset([
      { id: 'day', date: { value: '2005-05-05', basis: 'signed' } },
      { id: 'year', date: { value: '2004', basis: 'signed' } },
      { id: 'other', date: { value: '1999', basis: 'signed' }, parties: partiesWith('BRA') },
    ]),
  )
  expect(byCode(tallies, 'firstYear')).toEqual({ PAK: 2004, BRA: 1999 })
})

it('programs are counted for every record that carries them', () => {
  const [tally] = talliesWith(
    testDataset([
      { id: 'a', programs: ['moon', 'gulf'] },
      { id: 'b', programs: ['gulf', 'moon'] },
      { id: 'c', programs: ['gulf'] },
    ]),
  )
  // In the order of the programs: moon, station, gulf.
  expect([...(tally?.programs ?? [])]).toEqual([2, 0, 3])
})

describe('records in force are those at the end of the period (rule 5)', () => {
  const date = { value: '2015-05-05', basis: 'signed' } as const
  const dataset = testDataset([
    { id: 'active', date },
    { id: 'ended', date, status: 'ended', ended: '2018-06' },
    { id: 'somehow', date, status: 'withdrawn' },
  ])
  it.each([
    ['2015-05', 2],
    ['2018-05', 2],
    // Its last known day is in June: only after that day is the record no longer in force.
    ['2018-06', 2],
    ['2018-07', 1],
    ['2018', 1],
    [null, 1],
  ])('until %s: %i of three', (to, inForceCount) => {
    expect(talliesWith(dataset, { to })).toMatchObject([{ count: 3, inForceCount }])
  })
})

it('the day after its end a record is no longer in force', () => {
  const ended = { date: { value: '2015', basis: 'signed' }, status: 'ended' } as const
  const dataset = testDataset([
    { ...ended, id: 'before', ended: '2018-06-29' },
    { ...ended, id: 'on-the-last-day', ended: '2018-06-30' },
  ])
  expect(talliesWith(dataset, { to: '2018-06' })).toMatchObject([{ count: 2, inForceCount: 1 }])
})
