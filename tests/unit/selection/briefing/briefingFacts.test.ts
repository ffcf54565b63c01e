import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../src/dataset/schema'
import { briefingFact, placeholderNames } from '../../../../src/selection/briefing/briefingFacts'
import { templateParts } from '../../../../src/selection/briefing/template'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { testDataset } from '../../testDataset'

const party = (country: string, role = 'partner' as const) => ({ country, role })
const claim: Claim = {
  id: 'hundred',
  date: '2022',
  claimant: 'Somebody',
  claimantLabel: 'Somebody',
  side: 'other',
  measure: 'agreements',
  value: 100,
  qualifier: 'more than',
  scope: 'all',
  statement: 'More than 100.',
  source: 's',
}
const dataset = {
  ...testDataset(
    [
      { id: 'pak', date: { value: '2021', basis: 'signed' } },
      { id: 'two', parties: [party('CHN'), party('BRA'), party('EGY')], level: 'institution' },
      { id: 'maybe', kind: 'expression-of-interest' },
    ],
    [{}],
  ),
  claims: [claim, { ...claim, id: 'of-moon', program: 'moon' }],
}
const all = select(dataset, noFilters)
const position = (iso3: string) => dataset.countryIndex.get(iso3)

describe('a placeholder', () => {
  it.each([
    ['agreements', { value: 2 }],
    ['interest', { value: 1 }],
    ['countries', { value: 3 }],
    ['countryNames', { countries: ['PAK', 'BRA', 'EGY'].map(position) }],
    ['officialAgreements', { value: 1 }],
    ['officialCountries', { value: 1 }],
    ['subjectSide', { value: 1 }],
    ['otherSide', { value: 1 }],
    ['both', { value: 0 }],
    ['stated:hundred', { kind: 'claim', claim }],
    ['stated:of-moon', { kind: 'claim' }],
    ['documented:hundred', { value: 1 }],
  ])('{%s} is %o', (name, expected) => {
    expect(briefingFact(name, all)).toMatchObject(expected)
  })

  it('counts in the view passed in', () => {
    const until2021 = select(dataset, { ...noFilters, to: '2021' })
    expect(briefingFact('agreements', until2021)).toEqual({ kind: 'number', value: 1 })
    expect(briefingFact('otherSide', until2021)).toEqual({ kind: 'number', value: 1 })
    expect(briefingFact('otherSide', select(dataset, { ...noFilters, to: '2020' }))).toMatchObject({
      value: 0,
    })
  })

  it.each(['', 'agreement', 'toString', 'stated', 'stated:', 'stated:nobody', 'documented:of-moon', 'x:y'])(
    '{%s} is not one',
    (name) => {
      expect(briefingFact(name, all)).toBeNull()
    },
  )

  it('every listed one without an id exists', () => {
    const plain = placeholderNames.filter((name) => !name.includes(':'))
    expect(plain.length).toBeGreaterThan(5)
    for (const name of plain) expect(briefingFact(name.slice(1, -1), all), name).not.toBeNull()
  })
})

describe('a text with placeholders', () => {
  it.each([
    ['', []],
    ['plain', [{ kind: 'words', words: 'plain' }]],
    [
      '{a} of {b}!',
      [
        { kind: 'placeholder', name: 'a' },
        { kind: 'words', words: ' of ' },
        { kind: 'placeholder', name: 'b' },
        { kind: 'words', words: '!' },
      ],
    ],
    ['{a', [{ kind: 'words', words: '{a' }]],
    [
      '{{a}}',
      [
        { kind: 'words', words: '{' },
        { kind: 'placeholder', name: 'a' },
        { kind: 'words', words: '}' },
      ],
    ],
  ])('%s is split at them', (template, parts) => {
    expect(templateParts(template)).toEqual(parts)
  })
})
