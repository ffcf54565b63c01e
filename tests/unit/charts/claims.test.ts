import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { claimRows } from '../../../src/charts/claims/claimRows'
import { periodClaims } from '../../../src/charts/claims/periodClaims'
import { blankHeightPx } from '../../../src/charts/contract/blank'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { Agreement, Claim } from '../../../src/dataset/schema'
import { documentedCurve, documentedOn } from '../../../src/selection/documentedCurve'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { type Selection, select } from '../../../src/selection/select'
import { partiesWith, testDataset } from '../testDataset'
import { contentOf, selectionOf, signed } from './contentOf'

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
    ['after the end of the view', { date: '2023' }, { to: '2022' }],
  ] as [string, Partial<Claim>, Partial<Filters>?][])(
    '%s have no point in the chart',
    (_name, claim, filters) => {
      expect(claimRows(selectionWith([claim], filters))).toEqual([])
    },
  )

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

describe('a stated total is compared with nothing but what it is a total of', () => {
  const overall: Partial<Claim> = { date: '2022', value: 3 }
  const ofMoon: Partial<Claim> = { date: '2022', program: 'moon', measure: 'countries', value: 4 }
  const together: Partial<Claim> = { ...ofMoon, measure: 'countries-and-organisations', value: 5 }
  const both = [overall, ofMoon, together, { ...ofMoon, qualifier: 'target' as const }]
  const cases: [string, Partial<Filters>, readonly (readonly [number, number])[]][] = [
    ['no filter', {}, [[3, 3]]],
    ['interest', { interest: true }, [[3, 3]]],
    ['an end', { to: '2023' }, [[3, 3]]],
    ['an end before any total', { to: '2021' }, []],
    ['both official levels', { level: ['agency', 'state'] }, [[3, 3]]],
    ['one of them', { level: ['agency'] }, []],
    ['another level', { level: ['institution'] }, []],
    ['a beginning', { from: '2021' }, []],
    ['a country', { country: ['PAK'] }, []],
    ['a region', { region: ['Asia'] }, []],
    ['a group', { group: ['accords'] }, []],
    ['a kind', { kind: ['agreement'] }, []],
    ['a confidence', { confidence: ['high'] }, []],
    ['words', { q: 'record' }, []],
    ['a group excluded', { excluded: { group: ['road'] } }, []],
    ['a program excluded', { excluded: { program: ['gulf'] } }, []],
    ['a level excluded that is not official', { excluded: { level: ['company'] } }, [[3, 3]]],
    ['an official level excluded', { excluded: { level: ['agency'] } }, []],
    [
      'the program with a ladder, one country excluded',
      { program: ['moon'], excluded: { country: ['PAK'] } },
      [],
    ],
    // Signed: Pakistan and Brazil in 2020, Egypt in 2022.
    [
      'the program with a ladder',
      { program: ['moon'] },
      [
        [4, 3],
        [5, 3],
      ],
    ],
    [
      'it, to a year',
      { program: ['moon'], to: '2022' },
      [
        [4, 3],
        [5, 3],
      ],
    ],
    [
      'it, from a day before its first record',
      { program: ['moon'], from: '1990' },
      [
        [4, 3],
        [5, 3],
      ],
    ],
    ['it, from a day after its first record', { program: ['moon'], from: '2030' }, []],
    ['it, to an earlier year', { program: ['moon'], to: '2021' }, []],
    ['it, in one country', { program: ['moon'], country: ['PAK'] }, []],
    ['another program', { program: ['gulf'] }, []],
    ['two programs', { program: ['moon', 'gulf'] }, []],
  ]
  it.each(cases)('with %s', (_name, filters, expected) => {
    const selection = selectionWith(both, filters)
    const rows = claimRows(selection)
    expect(rows.map(({ claim, documented }) => [claim.value, documented])).toEqual(expected)
    const content = contentOf('claims', selection)
    const context = { widthPx: 720, isCoarse: false }
    expect(content.hasDrawing).toBe(expected.length > 0)
    // A view without records has a message in place of its drawing.
    if (selection.count === 0) return
    expect(content.drawingHeightPx(context) > 0).toBe(expected.length > 0)
    expect(content.picture.heightPx(720) > blankHeightPx).toBe(expected.length > 0)
  })

  it.each([
    [
      'a part',
      { region: ['Africa'] },
      /^Agreements with African countries: no stated total to compare with$/,
    ],
    [
      'a program',
      { program: ['moon'] },
      /^Agreements in the program “moon”: totals stated and signatures documented$/,
    ],
    ['an early end', { to: '1990' }, /^Agreements up to 1990: no stated total to compare with$/],
  ] as [string, Partial<Filters>, RegExp][])('the title says so for %s', (_name, filters, title) => {
    expect(contentOf('claims', selectionWith(both, filters)).title).toMatch(title)
  })

  it('below 480 px the totals are listed: shorter than one panel, and taller with every total', () => {
    const heightPx = (claims: readonly Partial<Claim>[], widthPx: number) =>
      contentOf('claims', selectionWith(claims)).drawingHeightPx({ widthPx, isCoarse: true })
    const two = [{ value: 3 }, { value: 4, measure: 'countries' as const }]
    expect(heightPx(two, 320)).toBeLessThan(heightPx(two.slice(0, 1), 500))
    expect(heightPx([...two, { value: 5 }], 320)).toBeGreaterThan(heightPx(two, 320))
  })

  it.each([
    [12, 'drawn'],
    [40, 'listed'],
  ])('%i totals of a measure are %s on 1000 px, on the page and in pictures', (count, expected) => {
    const claims = Array.from({ length: count }, (_, i) => ({ date: String(2005 + (i % 18)), value: i + 1 }))
    const content = contentOf('claims', selectionWith(claims))
    const drawing = renderToStaticMarkup(content.draw(1000))
    const picture = renderToStaticMarkup(
      content.picture.marks({ box: { widthPx: 1000, heightPx: 420 }, id: 'picture', shapes: null }),
    )
    const isListed = expected === 'listed'
    expect([drawing.includes('<table'), drawing.includes('<polyline')]).toEqual([isListed, !isListed])
    expect([picture.includes('Stated by'), picture.includes('<polyline')]).toEqual([isListed, !isListed])
    // A list that is too long for a picture has the newest.
    if (isListed)
      expect([picture.includes('2022 Somebody'), picture.includes('2005 Somebody')]).toEqual([true, false])
  })

  it('a total over a period is printed only in a view that contains it', () => {
    const claims = [{ period: '2020/2021' }]
    expect(periodClaims(selectionWith(claims, { to: '2021' }))).toHaveLength(1)
    expect(periodClaims(selectionWith(claims, { to: '2020' }))).toEqual([])
    expect(periodClaims(selectionWith(claims, { region: ['Africa'] }))).toEqual([])
  })
})

describe('the title claims no more than is true', () => {
  const reached = 'Documented agreements now reach every overall total stated by officials'
  const measure = 'Stated totals and documented agreements'
  it.each([
    ['reached', [{ value: 3 }, { value: 3, measure: 'countries' }], {}, reached],
    ['one not reached', [{ value: 3 }, { value: 4, measure: 'countries' }], {}, measure],
    ['filtered', [{ value: 1 }], { to: '2022' }, 'Agreements up to 2022 and stated totals'],
  ] as [string, Partial<Claim>[], Partial<Filters>, string][])('%s', (_name, claims, filters, title) => {
    expect(contentOf('claims', selectionWith(claims, filters)).title).toBe(title)
  })

  it('the summary has a singular for one', () => {
    const made = contentOf('claims', selectionOf([{ level: 'state' }]))
    expect(made.summary).toContain('1 agreement with 1 country.')
  })
})
