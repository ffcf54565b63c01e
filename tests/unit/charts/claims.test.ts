import { describe, expect, it } from 'vitest'
import { claimRows } from '../../../src/charts/claims/claimRows'
import { periodClaims } from '../../../src/charts/claims/periodClaims'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { Agreement, Claim } from '../../../src/dataset/schema'
import { documentedCurve, documentedOn } from '../../../src/selection/documentedCurve'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { type Selection, select } from '../../../src/selection/select'
import { partiesWith, testDataset } from '../testDataset'
import { contentOf, signed } from './contentOf'

const stated = (claim: Partial<Claim>): Claim => ({
  id: 'claim',
  date: '2022',
  claimant: 'Somebody',
  claimantLabel: 'Somebody',
  side: 'subject',
  measure: 'agreements',
  value: 2,
  qualifier: 'exactly',
  scope: 'Everything',
  statement: 'Two.',
  source: 's',
  ...claim,
})

const records: Partial<Agreement>[] = [
  { id: 'state', level: 'state', ...signed('2020-05-01') },
  { id: 'agency', parties: partiesWith('BRA', 'PAK'), ...signed('2020-05') },
  { id: 'year', parties: partiesWith('EGY'), ...signed('2022') },
  { id: 'institution', level: 'institution', parties: partiesWith('FRA'), ...signed('2021') },
  { id: 'company', level: 'company', ...signed('2021') },
  { id: 'organisation', level: 'international-organisation', ...signed('2021') },
  { id: 'interest', kind: 'expression-of-interest', parties: partiesWith('BHR'), ...signed('2021') },
]

function selectionWith(claims: readonly Partial<Claim>[], filters: Partial<Filters> = {}): Selection {
  const dataset = {
    ...testDataset(records),
    claims: claims.map((claim, i) => stated({ id: `c${i}`, ...claim })),
  }
  return select(dataset, { ...noFilters, ...filters })
}

describe('the documented totals', () => {
  it('count states and agencies, each record from the end of its interval, each country once', () => {
    expect(documentedCurve(selectionWith([]))).toEqual([
      { day: dayNumber(2020, 5, 1), agreements: 1, countries: 1 },
      { day: dayNumber(2020, 5, 31), agreements: 2, countries: 2 },
      { day: dayNumber(2022, 12, 31), agreements: 3, countries: 3 },
    ])
  })

  it('never include expressions of interest', () => {
    expect(documentedCurve(selectionWith([], { interest: true })).at(-1)).toMatchObject({ agreements: 3 })
  })

  it.each([
    ['the day before the first', dayNumber(2020, 4, 30), 0, 0],
    ['the first day', dayNumber(2020, 5, 1), 1, 1],
    ['the last day of a month', dayNumber(2020, 5, 31), 2, 2],
    ['the day before a year ends', dayNumber(2022, 12, 30), 2, 2],
    ['any later day', dayNumber(2030), 3, 3],
  ])('on %s', (_name, day, agreements, countries) => {
    expect(documentedOn(documentedCurve(selectionWith([])), day)).toMatchObject({ agreements, countries })
  })
})

describe('stated totals', () => {
  it('are compared with the documented total at the end of the time that they refer to', () => {
    const rows = claimRows(
      selectionWith([
        { date: '2022' },
        { date: '2022', asOf: '2020-05' },
        { date: '2021', measure: 'countries' },
        { date: '2019' },
      ]),
    )
    expect(rows.map(({ claim, measure, documented }) => [claim.id, measure, documented])).toEqual([
      ['c3', 'agreements', 0],
      ['c1', 'agreements', 2],
      ['c2', 'countries', 2],
      ['c0', 'agreements', 3],
    ])
  })

  it.each([
    ['of one program', { program: 'moon' }],
    ['over a period', { period: '2020/2021' }],
    ['of signatories', { measure: 'signatories' }],
    ['of countries and organisations together', { measure: 'countries-and-organisations' }],
  ] as [string, Partial<Claim>][])('%s have no point in the chart', (_name, claim) => {
    expect(claimRows(selectionWith([claim]))).toEqual([])
  })

  it.each([
    ['2020/2020', 2],
    ['2020-05-02/2022', 2],
    ['2020/2022', 3],
    ['2021/2021', 0],
  ])('for %s are compared with the records of those years: %i', (period, documented) => {
    expect(periodClaims(selectionWith([{ period }])).map((row) => row.documented)).toEqual([documented])
  })

  it('for a period are left out if they do not count agreements', () => {
    expect(periodClaims(selectionWith([{ period: '2020/2022', measure: 'countries' }, {}]))).toEqual([])
  })
})

describe('the title claims no more than is true', () => {
  it.each([
    ['reached', [{ value: 3 }, { value: 3, measure: 'countries' }], {}, true],
    ['one not reached', [{ value: 3 }, { value: 4, measure: 'countries' }], {}, false],
    ['nothing stated', [], {}, false],
    ['filtered', [{ value: 1 }], { level: ['agency'] }, false],
    ['nothing documented', [{ value: 1 }], { to: '1990' }, false],
  ] as [string, Partial<Claim>[], Partial<Filters>, boolean][])('%s', (_name, claims, filters, isReached) => {
    expect(contentOf('claims', selectionWith(claims, filters)).title).toBe(
      isReached
        ? 'Documented agreements now reach every overall total stated by officials'
        : 'Stated totals and documented agreements',
    )
  })

  it('the summary has a singular for one', () => {
    const made = contentOf('claims', selectionWith([], { to: '2020-05', country: ['BRA'] }))
    expect(made.summary).toContain('1 agreement with 1 country.')
  })
})
