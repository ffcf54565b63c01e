import { describe, expect, it } from 'vitest'
import { listAt } from '../../../src/dataset/columns/listColumn'
import { memberRows } from '../../../src/pages/coalitions/memberRows'
import { listedCountries } from '../../../src/pages/country/list/listedCountries'
import { subjectSide } from '../../../src/pages/country/subject/subjectSide'
import { listedRows } from '../../../src/pages/organisation/list/listedRows'
import { listedPrograms } from '../../../src/pages/program/list/listedPrograms'
import { programFacts } from '../../../src/pages/program/programFacts'
import { countryProfile } from '../../../src/pages/shared/profile/countryProfile'
import { alignments } from '../../../src/selection/alignment'
import { type Filters, noFilters, withValues } from '../../../src/selection/filters'
import { organisationFacts } from '../../../src/selection/organisations/organisationFacts'
import { select } from '../../../src/selection/select'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'

const dataset = frozenDataset()
const text = createText()

/** How many rows each page shows under filters. */
function rowsUnder(filters: Filters) {
  const selection = select(dataset, filters)
  return {
    agreements: selection.count,
    countries: listedCountries(selection, text).filter(({ count }) => count > 0).length,
    programs: listedPrograms(selection).filter(({ facts }) => facts.records.length > 0).length,
    organisations: listedRows(selection, text).filter(({ count }) => count > 0).length,
  }
}
const official = (filters: Filters) => select(dataset, { ...filters, level: ['state', 'agency'] }).count

describe('a figure is the number of rows where it leads', () => {
  it.each(dataset.programs.map(({ id }) => id))('on the page of the program %s', (id) => {
    const filters = { ...noFilters, program: [id] }
    const facts = programFacts(select(dataset, filters))
    expect(rowsUnder(filters)).toMatchObject({
      agreements: facts.records.length,
      countries: facts.partners.length,
      organisations: facts.organisations.length,
    })
    expect(official(filters)).toBe(facts.stateOrAgency)
  })

  it('on the page of every partner country', () => {
    const whole = wholeSelection(dataset)
    const partners = listedCountries(whole, text).filter(({ count }) => count > 0)
    expect(partners.length).toBeGreaterThan(50)
    for (const { iso3 } of partners) {
      const filters = { ...noFilters, country: [iso3] }
      const own = select(dataset, filters)
      const profile = countryProfile(whole, dataset.countryIndex.get(iso3) ?? -1)
      const organisations = new Set(
        [...own.records].flatMap((record) => [...listAt(dataset.columns.organisations, record)]),
      )
      const { agreements, programs, organisations: listed } = rowsUnder(filters)
      expect([iso3, agreements, programs, listed, official(filters)]).toEqual([
        iso3,
        profile.records.length,
        profile.programs,
        organisations.size,
        profile.stateOrAgency,
      ])
    }
  })

  it('on the page of every organisation', () => {
    for (const organisation of dataset.organisations) {
      const filters = { ...noFilters, organisation: [organisation.id] }
      const facts = organisationFacts(select(dataset, filters), organisation)
      const { agreements, countries, programs } = rowsUnder(filters)
      expect([organisation.id, agreements, countries, programs]).toEqual([
        organisation.id,
        facts.records.length,
        facts.countries.length,
        facts.programs,
      ])
    }
  })

  it('on the page of the subject', () => {
    const whole = wholeSelection(dataset)
    const side = subjectSide(whole)
    const own = listedRows(whole, text).filter(({ isOwn, count }) => isOwn && count > 0)
    expect(rowsUnder(noFilters)).toMatchObject({ agreements: whole.count, countries: side.partners })
    expect(own).toHaveLength(side.organisations.length)
  })

  it.each<[string, Partial<Filters>]>([
    ['without filters', {}],
    ['in a program', { program: ['satellites-launch'] }],
    ['of a group and a region', { group: ['bri'], region: ['Africa'], to: '2021-06-30' }],
    ['with two other countries', { country: ['PAK', 'BRA', 'EGY'] }],
  ])('in the panel of a country, %s', (_name, given) => {
    const filters = { ...noFilters, ...given }
    const selection = select(dataset, filters)
    for (const iso3 of ['PAK', 'EGY', 'NGA', 'BRA']) {
      const profile = countryProfile(selection, dataset.countryIndex.get(iso3) ?? -1)
      if (profile.records.length === 0) continue
      const { agreements, programs } = rowsUnder(withValues(filters, 'country', [iso3]))
      expect([iso3, agreements, programs]).toEqual([iso3, profile.records.length, profile.programs])
    }
  })

  it.each([null, '2021', '2024-10-31'])('of the coalitions, up to %s', (to) => {
    const selection = select(dataset, { ...noFilters, to })
    const sides = [...alignments(selection).values()]
    const rows = memberRows(selection)
    for (const side of ['both', 'subject', 'other'] as const)
      expect([side, rows[side].length]).toEqual([side, sides.filter((other) => other === side).length])
  })
})
