import { describe, expect, it } from 'vitest'
import { type Finding, findAnything } from '../../../../src/pages/shared/search/findAnything'
import { noFilters } from '../../../../src/selection/filters'
import { defaultView } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'
import { partiesWith, testDataset } from '../../testDataset'

const text = createText()
const dataset = frozenDataset()

function found(query: string, section: string, source = dataset): readonly Finding[] {
  return findAnything(source, text, query).find(({ name }) => name === section)?.findings ?? []
}
const idsOf = (findings: readonly Finding[]) => findings.map((finding) => finding.id)

describe('a country is found by its name, with or without accents, and by its ISO 3166-1 code', () => {
  it.each([
    ['turkiye', 'TUR'],
    ['Türkiye', 'TUR'],
    ['TÜRKIYE', 'TUR'],
    ['  pakistan ', 'PAK'],
    ['pak', 'PAK'],
    ['ZAF', 'ZAF'],
    ['are', 'ARE'],
    ['che', 'CHE'],
    ['south afr', 'ZAF'],
    ['africa', 'ZAF'],
    ['emirates', 'ARE'],
    ['sao tome', 'STP'],
    ['curacao', 'CUW'],
    ['reunion', 'REU'],
    ['aland', 'ALA'],
    ['oman', 'OMN'],
  ])('“%s” finds %s', (query, code) => {
    expect(idsOf(found(query, 'Countries'))).toContain(code)
  })

  it.each([['zzz'], ['pakistann']])('“%s” finds no country', (query) => {
    expect(found(query, 'Countries')).toEqual([])
  })

  it.each(dataset.about.subject.territories.concat(dataset.about.subject.country))(
    '%s is not a partner and is not offered',
    (code) => {
      const name = dataset.countries[dataset.countryIndex.get(code) ?? -1]?.name ?? ''
      for (const query of [code, name]) expect(idsOf(found(query, 'Countries'))).not.toContain(code)
    },
  )

  it('every partner country is found by its full name', () => {
    const own = [dataset.about.subject.country, ...dataset.about.subject.territories]
    const lost = dataset.countries
      .filter((country) => !own.includes(country.iso3))
      .filter((country) => !idsOf(found(country.name, 'Countries')).includes(country.iso3))
    expect(lost.map((country) => country.name)).toEqual([])
  })
})

describe('a program is found by its id, its label and its name', () => {
  it.each(
    dataset.programs.flatMap((program) =>
      [program.id, program.label, program.name.toUpperCase()].map((query) => [query, program.id]),
    ),
  )('“%s” finds %s', (query, id) => {
    expect(idsOf(found(query, 'Programs'))).toContain(`program:${id}`)
  })
})

describe('records', () => {
  it('are found by words of their title: at most twelve, newest first', () => {
    const findings = found('agreement', 'Records')
    expect(findings).toHaveLength(12)
    const positions = findings.map((finding) => dataset.agreementIndex.get(finding.id) ?? -1)
    expect(positions).toEqual([...positions].sort((a, b) => b - a))
  })

  it('are not searched for a single letter', () => {
    expect(found('a', 'Records')).toEqual([])
  })

  it('show their date as precisely as known', () => {
    const made = testDataset([
      { id: 'year', title: 'Observatory', date: { value: '2023', basis: 'signed' } },
      { id: 'month', title: 'Observatory', date: { value: '2023-01', basis: 'signed' } },
      { id: 'day', title: 'Observatory', date: { value: '2024-01-01', basis: 'signed' } },
    ])
    expect(found('observatory', 'Records', made).map((finding) => finding.detail)).toEqual([
      '1 Jan 2024',
      '2023',
      'Jan 2023',
    ])
  })
})

describe('a search result leads to a view', () => {
  const view = { ...defaultView, color: 'first', filters: { ...noFilters, program: ['ilrs'], from: '2018' } }

  it('a country or record opens and keeps the filters', () => {
    const [country] = found('pak', 'Countries')
    const [record] = found('pakistan', 'Records')
    expect(country?.apply(view)).toEqual({ ...view, open: 'PAK' })
    expect(record?.apply(view)).toEqual({ ...view, open: record?.id })
  })

  it('a program becomes the only filter', () => {
    const [program] = found('tiangong', 'Programs')
    expect(program?.apply(view)).toEqual({ ...view, filters: { ...noFilters, program: ['tiangong'] } })
  })
})

describe('an empty query', () => {
  it.each(['', '   '])('“%s” offers the eight countries with most records, and nothing else', (query) => {
    const sections = findAnything(dataset, text, query)
    expect(sections.map((section) => section.name)).toEqual(['Countries'])
    expect(sections[0]?.findings).toHaveLength(8)
  })

  it('does not offer countries without records', () => {
    const made = testDataset([{ id: 'a', parties: partiesWith('PAK') }])
    expect(found('', 'Countries', made).map(({ id, detail }) => [id, detail])).toEqual([
      ['PAK', '1 agreement'],
    ])
  })
})

it('special characters are plain text', () => {
  for (const query of ['.*', '\\', '(', '[a-z', '"', '%', '<b>', '🛰️', 'a'.repeat(5000)])
    expect(() => findAnything(dataset, text, query)).not.toThrow()
})
