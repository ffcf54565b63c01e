import { describe, expect, it } from 'vitest'
import { listedCountries } from '../../../src/pages/country/list/listedCountries'
import { listedRows } from '../../../src/pages/organisation/list/listedRows'
import { listedPrograms } from '../../../src/pages/program/list/listedPrograms'
import { programFacts } from '../../../src/pages/program/programFacts'
import { headline } from '../../../src/pages/shared/filters/headline'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'

const dataset = frozenDataset()
const text = createText()
const counted = ({ count }: { count: number }) => count > 0

const views: readonly [string, Partial<Filters>][] = [
  ['without filters', {}],
  ['of a program', { program: ['ilrs'] }],
  ['of two programs in a period', { program: ['ilrs', 'tiangong'], from: '2018-03', to: '2023-10-31' }],
  ['without a program', { excluded: { program: ['tiangong'] } }],
  ['with a region', { region: ['Africa'] }],
  ['outside a group', { excluded: { group: ['bri'] } }],
  ['with a country, interest included', { country: ['PAK'], interest: true }],
  ['of an organisation', { organisation: ['cnsa'] }],
  ['found by words', { q: 'ground station' }],
  ['of which there is none', { q: 'zzzzzz' }],
]

describe('the lists have as many rows as the headline figures say', () => {
  it.each(views)('%s', (_name, filters) => {
    const selection = select(dataset, { ...noFilters, ...filters })
    const figures = headline(selection)
    expect(listedCountries(selection, text).filter(counted)).toHaveLength(figures.partnerCountries)
    expect(listedRows(selection, text).filter(counted)).toHaveLength(figures.organisations)
    expect(listedPrograms(selection).filter(({ facts }) => facts.records.length > 0)).toHaveLength(
      figures.programs,
    )
  })
})

describe('under filters only rows with a counted record are listed', () => {
  it.each(views.slice(1))('%s', (_name, filters) => {
    const selection = select(dataset, { ...noFilters, ...filters })
    expect(listedCountries(selection, text).every(counted)).toBe(true)
    expect(listedRows(selection, text).every(counted)).toBe(true)
    expect(listedPrograms(selection).every(({ facts }) => facts.records.length > 0)).toBe(true)
  })
})

it.each(dataset.programs.map(({ id }) => id))('without filters %s has the counts of its page', (id) => {
  const row = listedPrograms(select(dataset, noFilters)).find(({ program }) => program.id === id)
  const page = programFacts(select(dataset, { ...noFilters, program: [id] }))
  expect(row?.facts).toEqual({
    records: page.records,
    interest: page.interest,
    partners: page.partners,
    stateOrAgency: page.stateOrAgency,
  })
})
