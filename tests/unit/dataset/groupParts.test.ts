import { describe, expect, it } from 'vitest'
import { coreOf } from '../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { isMember } from '../../../src/dataset/membership'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { CompiledDataset, Group } from '../../../src/dataset/schema'
import { countrySummaryParts } from '../../../src/pages/country/countrySummary'
import { publishedTables } from '../../../src/publish/files/publishedTables'
import { membershipChanges } from '../../../src/selection/change/membershipChanges'
import { belongings } from '../../../src/selection/compare/belongings'
import { findEntities } from '../../../src/selection/compare/entities'
import { membersOf } from '../../../src/selection/compare/members'
import { selectedEvents } from '../../../src/selection/events/selectedEvents'
import { type Filters, noFilters, withExcluded } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { createText } from '../../../src/text/text'
import { partiesWith, testDataset } from '../testDataset'

const part = (id: string, belongs: Group['belongs']): Group => ({
  id,
  name: id,
  shortName: id,
  belongs,
  partOf: 'road',
})
const made = testDataset(
  ['PAK', 'EGY', 'FRA', 'BRA'].map((code) => ({ id: code.toLowerCase(), parties: partiesWith(code) })),
  [
    { group: 'road', country: 'PAK', joined: '2015', status: 'member' },
    { group: 'road', country: 'EGY', joined: '2016', status: 'disputed' },
    { group: 'road', country: 'FRA', joined: '2017', left: '2023-12', status: 'withdrawn' },
  ],
)
const compiled: CompiledDataset = {
  schemaVersion: 1,
  version: made.version,
  about: made.about,
  programs: [...made.programs],
  countries: [...made.countries],
  organisations: [...made.organisations],
  groups: [...made.groups, part('road-disputed', ['disputed']), part('road-former', ['withdrawn'])],
  memberships: [...made.memberships],
  claims: [],
  publishers: [],
  sources: [],
  agreements: [...made.agreements],
}
const dataset = indexDataset(coreOf(compiled))
const position = (code: string) => dataset.countryIndex.get(code) ?? -1
const passing = (filters: Partial<Filters>) => {
  const { records } = select(dataset, { ...noFilters, ...filters })
  return [...records].map((i) => dataset.agreements[i]?.id).sort()
}

describe('the disputed and the former members of a group', () => {
  it.each([
    ['FRA', 'road-former', dayNumber(2023, 12, 30), false],
    ['FRA', 'road-former', dayNumber(2023, 12, 31), true],
    ['FRA', 'road', dayNumber(2023, 11, 30), true],
    ['FRA', 'road', dayNumber(2023, 12, 1), false],
    ['EGY', 'road-disputed', dayNumber(2016, 12, 30), false],
    ['EGY', 'road-disputed', dayNumber(2016, 12, 31), true],
    ['EGY', 'road', dayNumber(2026), false],
    ['PAK', 'road-disputed', dayNumber(2026), false],
    ['PAK', 'road-former', dayNumber(2026), false],
  ])('%s is in %s on day %i: %s', (country, group, day, is) => {
    expect(isMember(dataset, group, position(country), day)).toBe(is)
  })

  it('are values of the filter, asked for, excluded and counted', () => {
    expect(passing({ group: ['road'] })).toEqual(['pak'])
    expect(passing({ group: ['road-disputed'] })).toEqual(['egy'])
    expect(passing({ group: ['road-former', 'road-disputed'] })).toEqual(['egy', 'fra'])
    expect(passing(withExcluded(noFilters, 'group', ['road-former']))).toEqual(['bra', 'egy', 'pak'])
    const { facets } = select(dataset, noFilters)
    expect([...facets.group]).toEqual([0, 1, 1, 1])
  })

  it('as entities of Compare carry the date that made them so', () => {
    const dateIn = (group: string, code: string) => {
      const [entity] = findEntities(dataset, [group])
      return entity && membersOf(dataset, entity, dayNumber(2026)).get(position(code))
    }
    expect(dateIn('road-former', 'FRA')).toBe('2023-12')
    expect(dateIn('road-disputed', 'EGY')).toBe('2016')
  })

  it('do not belong: neither in the sentence on a country nor in Compare', () => {
    const whole = wholeSelection(dataset)
    const groups = (code: string) => countrySummaryParts(whole, position(code), createText()).groups
    expect([groups('PAK'), groups('EGY'), groups('FRA')]).toEqual([['Road'], [], []])
    const countries = findEntities(dataset, ['PAK', 'EGY', 'FRA'])
    const named = belongings(dataset, countries, dayNumber(2026), false).map(({ to }) => to.id)
    expect(named.filter((id) => id.startsWith('road'))).toEqual(['road'])
  })

  it('are listed as a change only of a view that asks for them', () => {
    const changesOf = (filters: Partial<Filters>) => {
      const [now, then] = [
        select(dataset, { ...noFilters, ...filters }),
        select(dataset, { ...noFilters, ...filters, to: '2022' }),
      ]
      return membershipChanges(now, then).map(({ group, joined, left }) => [
        dataset.groups[group]?.id,
        joined.map(({ date }) => date),
        left.map(({ date }) => date),
      ])
    }
    expect(changesOf({})).toEqual([['road', [], ['2023-12']]])
    expect(changesOf({ group: ['road-former'] })).toEqual([['road-former', ['2023-12'], []]])
  })

  it.each([
    [{ group: ['road'] }, ['left FRA', 'joined FRA', 'joined PAK']],
    [{ group: ['road-former'] }, ['left FRA', 'joined FRA']],
    [{ group: ['road-disputed'] }, []],
    [withExcluded(noFilters, 'group', ['road-former']), ['joined PAK']],
  ])('have the dates of their memberships among the events: %j', (filters, found) => {
    const events = selectedEvents(select(dataset, { ...noFilters, ...filters }))
    expect(
      events.flatMap((event) => ('membership' in event ? [`${event.kind} ${event.country.iso3}`] : [])),
    ).toEqual(found)
  })

  it('have rows of their own in the published table, with the days on which they count', () => {
    const table = publishedTables(compiled).find(({ name }) => name === 'memberships')
    const column = (name: string) => table?.columns.findIndex((one) => one.name === name) ?? -1
    const rows = table?.rows
      .filter((cells) => String(cells[column('group')]).startsWith('road-'))
      .map((cells) =>
        ['group', 'country', 'status', 'counts_from', 'counts_to'].map((name) => cells[column(name)]),
      )
    expect(rows).toEqual([
      ['road-disputed', 'EGY', 'disputed', '2016-12-31', ''],
      ['road-former', 'FRA', 'withdrawn', '2023-12-31', ''],
    ])
  })
})
