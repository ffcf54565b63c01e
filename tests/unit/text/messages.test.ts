import { describe, expect, it } from 'vitest'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  checkedStates,
  confidences,
  dateBases,
  evidenceKinds,
  membershipStatuses,
  organisationTypes,
  partyRoles,
  siteTypes,
  sourceKinds,
} from '../../../src/dataset/vocabulary'
import { facetIds } from '../../../src/selection/filters'
import { createFormat } from '../../../src/text/format'
import { createText } from '../../../src/text/text'

const { f, m, locale, direction } = createText()

describe('a language', () => {
  it('a missing language falls back to English', () => {
    expect(createText('xx')).toMatchObject({ locale: 'en-GB', direction: 'ltr' })
    expect([locale, direction]).toEqual(['en-GB', 'ltr'])
  })
})

describe('every word of the data’s closed lists has a label, and no other', () => {
  it.each([
    ['kind', agreementKinds],
    ['level', agreementLevels],
    ['status', agreementStatuses],
    ['confidence', confidences],
    ['evidence', evidenceKinds],
    ['checked', checkedStates],
    ['basis', dateBases],
    ['role', partyRoles],
    ['siteType', siteTypes],
    ['organisationType', organisationTypes],
    ['sourceKind', sourceKinds],
    ['membershipStatus', membershipStatuses],
    ['facet', facetIds],
  ] as const)('%s', (list, values) => {
    const labels: Readonly<Record<string, string>> = m.words[list]
    expect(Object.keys(labels).sort()).toEqual([...values].sort())
    for (const label of Object.values(labels)) expect(label).toMatch(/\S/)
  })
})

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%i is written %s', (value, words) => {
    expect(f.number(value)).toBe(words)
  })

  it.each([
    [0, '0%'],
    [0.004, '0%'],
    [0.5, '50%'],
    [0.666, '67%'],
    [1, '100%'],
  ])('the share %f is written %s', (share, words) => {
    expect(f.percent(share)).toBe(words)
  })

  it('years have no thousands separator', () => {
    expect(f.year(2024)).toBe('2024')
  })
})

describe('plurals', () => {
  const forms = { one: '# record', other: '# records' }
  it.each([
    [0, '0 records'],
    [1, '1 record'],
    [2, '2 records'],
    [21, '21 records'],
    [1000, '1,000 records'],
  ])('%i', (n, words) => {
    expect(f.plural(n, forms)).toBe(words)
  })

  it('a language with other rules chooses its own forms, and falls back to the last', () => {
    const polish = createFormat('pl')
    const few = { one: '# rok', few: '# lata', many: '# lat', other: '# roku' }
    expect([1, 2, 5, 22].map((n) => polish.plural(n, few))).toEqual(['1 rok', '2 lata', '5 lat', '22 lata'])
    expect(polish.plural(2, { other: '# x' })).toBe('2 x')
  })

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [102, '102nd'],
    [111, '111th'],
    [1003, '1,003rd'],
  ])('%i as an ordinal is %s', (n, words) => {
    expect(f.ordinal(n, { one: '#st', two: '#nd', few: '#rd', other: '#th' })).toBe(words)
  })
})

describe('lists', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j', (items, words) => {
    expect(f.list(items)).toBe(words)
  })

  it('of alternatives use “or”', () => {
    expect(f.list(['A', 'B', 'C'], 'or')).toBe('A, B or C')
  })
})

describe('dates', () => {
  it.each(['2023-13', '2023-02-30', '2023-1', '23', '', 'soon'])(
    '“%s” is not a date and is left unchanged',
    (value) => {
      expect([f.date(value), f.shortDate(value)]).toEqual([value, value])
    },
  )

  it('another language has its own order and month names', () => {
    expect(createFormat('de').date('2023-10-18')).toBe('18. Oktober 2023')
    expect(createFormat('fr').date('2023-10')).toBe('octobre 2023')
  })
})

describe('names', () => {
  it.each([
    ['en-GB', 'Türkiye'],
    ['en-US', 'Türkiye'],
    ['de', 'Türkei'],
    ['fr', 'Turquie'],
  ])('in %s a country is called %s', (code, name) => {
    expect(createFormat(code).country({ iso2: 'TR', name: 'Türkiye' })).toBe(name)
  })

  it.each([
    ['zh', 'Chinese'],
    ['ru', 'Russian'],
    ['pt', 'Portuguese'],
  ])('the language %s is %s', (code, name) => {
    expect(f.language(code)).toBe(name)
  })

  it('sort alphabetically, with accented letters beside their base letters', () => {
    expect(['Zambia', 'Åland', 'Egypt', 'Ålesund', 'angola'].sort(f.compare)).toEqual([
      'Åland',
      'Ålesund',
      'angola',
      'Egypt',
      'Zambia',
    ])
  })
})

describe('small sentences', () => {
  it.each([
    ['2018', '2023', '2018 – 2023'],
    ['2018', '2018', '2018'],
  ])('the period from %s to %s', (from, to, words) => {
    expect(m.common.period(from, to)).toBe(words)
  })

  it.each([
    [{ status: 'member', joined: '2021', left: null, isFormer: false }, 'member since 2021'],
    [{ status: 'member', joined: null, left: null, isFormer: false }, 'member'],
    [{ status: 'withdrawn', joined: '2018', left: '2021', isFormer: true }, 'withdrawn, 2018 – 2021'],
    [{ status: 'withdrawn', joined: null, left: '2021', isFormer: true }, 'withdrawn, left 2021'],
    [{ status: 'withdrawn', joined: '2018', left: null, isFormer: true }, 'withdrawn, joined 2018'],
    [{ status: 'withdrawn', joined: null, left: null, isFormer: true }, 'withdrawn'],
  ])('a membership %j', (membership, words) => {
    expect(m.explore.country.membership(membership)).toBe(words)
  })

  it.each([
    ['exactly', '120'],
    ['more than', 'more than 120'],
    ['nearly', 'nearly 120'],
  ])('a total stated as “%s”', (qualifier, words) => {
    expect(m.charts.claims.qualified(qualifier, 120)).toBe(words)
  })

  it.each([
    [
      ['A'],
      1,
      '4 agreements since 1990 in 1 program, all of them with the state or its agencies. Only A has more.',
    ],
    [
      ['A', 'B', 'C'],
      3,
      '4 agreements since 1990 in 1 program, all of them with the state or its agencies. Only A, B and C have more.',
    ],
  ])('on a country behind %j', (ahead, behind, words) => {
    const facts = { name: 'X', count: 4, firstYear: '1990', programs: 1, stateOrAgency: 4, total: 4 }
    expect(m.explore.country.sentence({ ...facts, rank: behind + 1, ahead })).toBe(words)
  })
})
