import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../../src/dataset/schema'
import { thenProblem } from '../../../../src/selection/change/comparedDate'
import { countryChanges } from '../../../../src/selection/change/countryChanges'
import { earlierSelection } from '../../../../src/selection/change/earlierSelection'
import { membershipChanges } from '../../../../src/selection/change/membershipChanges'
import { recordChanges } from '../../../../src/selection/change/recordChanges'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { frozenDataset } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'
import { frozenPlainData } from '../counting/frozenPlainData'
import { plainCount } from '../counting/plainCount'

// Compares the changes between two dates with plain counts at each of them, made from the JSON files.
const data = frozenPlainData()
const dataset = frozenDataset()
const random = seeded(2018)
const idOf = (record: number) => dataset.agreements[record]?.id ?? ''
const codeOf = (country: number) => dataset.countries[country]?.iso3 ?? ''

/** First and last day of a partial date as text; months may end on the 31st, because text is only compared. */
const firstOf = (date: string) =>
  date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`
const lastOf = (date: string) =>
  date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`

interface Case {
  filters: Filters
  earlier: string
}

const dates = [
  '1999',
  '2007',
  '2012-06',
  '2015',
  '2017-05-14',
  '2018',
  '2019-03',
  '2021-10',
  '2023',
  '2025-01-31',
]

/** The filters that change who counts as a partner over time, then filters at random. */
const cases: readonly Case[] = [
  ...dates.map((earlier) => ({ earlier, filters: noFilters })),
  ...['2012', '2018', '2022', '2024-06'].flatMap((earlier) =>
    (
      [{ group: ['bri'] }, { excluded: { group: ['bri'] } }, { group: ['artemis'], from: '2010' }] as const
    ).map((change): Case => ({ earlier, filters: { ...noFilters, ...change } })),
  ),
  ...Array.from({ length: 60 }, () => ({
    filters: randomFilters(dataset, random),
    earlier: dates[Math.floor(random() * dates.length)] ?? '',
  })),
].filter(({ filters, earlier }) => isInOrder(filters) && thenProblem(dataset, filters, earlier) === null)

function isInOrder({ from, to }: Filters): boolean {
  return from === null || to === null || firstOf(from) <= lastOf(to)
}

const nameOf = ({ filters, earlier }: Case) =>
  `then=${earlier} ${Object.entries(filters)
    .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value && Object.keys(value).length > 0))
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(' ')}`

type Counted = ReturnType<typeof plainCount>['counted']

/** How many records each country has. */
function byCountry(counted: Counted): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { partners } of counted)
    for (const country of partners) counts.set(country, (counts.get(country) ?? 0) + 1)
  return counts
}

/** The first day on which a record is no longer in force, as text; null if it is. `~` sorts after every day. */
function endOf({ status, ended, date }: Agreement): string | null {
  if (status !== 'ended' && status !== 'withdrawn') return null
  return `${lastOf(ended ?? date.value)}~`
}

describe('equals a count by hand at both dates', () => {
  it('of enough cases, some of which leave much to count', () => {
    expect(cases.length).toBeGreaterThan(50)
    expect(cases.filter(({ filters }) => select(dataset, filters).count > 20).length).toBeGreaterThan(25)
  })

  it.each(cases.map((one) => [nameOf(one), one] as const))('%s', (_name, { filters, earlier: then }) => {
    const later = select(dataset, filters)
    const earlier = earlierSelection(later, then)
    const nowPlain = plainCount(data, filters).counted
    const thenPlain = plainCount(data, { ...filters, to: then }).counted
    const [thenByHand, nowByHand] = [byCountry(thenPlain), byCountry(nowPlain)]

    const countries = countryChanges(later, earlier)
    const expected = [...new Set([...thenByHand.keys(), ...nowByHand.keys()])].sort().map((iso3) => ({
      iso3,
      before: thenByHand.get(iso3) ?? 0,
      now: nowByHand.get(iso3) ?? 0,
    }))
    expect(
      countries
        .map(({ iso3, before, now }) => ({ iso3, before, now }))
        .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)),
    ).toEqual(expected)
    for (const { before, now, kind } of countries)
      expect(kind).toBe(now < before ? 'fewer' : now === before ? 'same' : before === 0 ? 'new' : 'more')

    const counted = nowPlain.map(({ record }) => record)
    const before = thenPlain.map(({ record }) => record)
    const came = counted.filter((record) => !before.includes(record))
    const changes = recordChanges(later, earlier)
    const ids = (records: readonly Agreement[]) => records.map(({ id }) => id).sort()
    const found = (records: readonly number[]) => records.map(idOf).sort()
    expect(found(changes.added)).toEqual(ids(came.filter(({ date }) => firstOf(date.value) > lastOf(then))))
    expect(found(changes.brought)).toEqual(
      ids(came.filter(({ date }) => firstOf(date.value) <= lastOf(then))),
    )
    expect(found(changes.taken)).toEqual(ids(before.filter((record) => !counted.includes(record))))
    const end = lastOf(filters.to ?? data.about.asOf)
    expect(found(changes.ended)).toEqual(
      ids(
        counted.filter((record) => {
          const day = endOf(record)
          return day !== null && day > lastOf(then) && day <= end
        }),
      ),
    )
    expect(earlier.count + came.length - changes.taken.length).toBe(later.count)
  })
})

describe('who joined and left the groups equals a reading of the files', () => {
  it.each(dates)('since %s', (then) => {
    const later = select(dataset, noFilters)
    const changes = membershipChanges(later, earlierSelection(later, then))
    const own = ['CHN', 'HKG', 'MAC']
    for (const { id, belongs } of data.groups) {
      const ofGroup = data.memberships.filter((m) => m.group === id && !own.includes(m.country))
      const isLater = (date: string) => date > lastOf(then) && date <= lastOf(data.about.asOf)
      const joined = ofGroup.filter(
        (m) =>
          m.joined &&
          isLater(lastOf(m.joined)) &&
          (belongs.includes(m.status) || m.status === 'withdrawn') &&
          // Who joined and left again in between is in at neither date.
          !m.left,
      )
      const left = ofGroup.filter(
        (m) => m.left && isLater(firstOf(m.left)) && lastOf(m.joined ?? '9') <= lastOf(then),
      )
      const change = changes.find(({ group }) => dataset.groups[group]?.id === id)
      const found = (list: readonly { country: number; date: string }[] = []) =>
        list.map(({ country, date }) => `${codeOf(country)} ${date}`).sort()
      expect(found(change?.joined)).toEqual(joined.map((m) => `${m.country} ${m.joined}`).sort())
      expect(found(change?.left)).toEqual(left.map((m) => `${m.country} ${m.left}`).sort())
      if (change) expect(change.now - change.before).toBe(joined.length + change.undated.length - left.length)
    }
  })
})
