import { describe, expect, it } from 'vitest'
import { coreOf } from '../../../src/build/coreOf'
import { loadCompiled } from '../../../src/build/loadCompiled'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { dayNumber, parsePartialDate } from '../../../src/dataset/partialDate'
import {
  type Comparable,
  comparables,
  membersOf,
  mostCompared,
  overlaps,
  selectionOf,
  usualComparison,
} from '../../../src/selection/compare'
import { agreementCurve, memberCurve, yearEnds } from '../../../src/selection/compareCurve'

const loaded = loadCompiled('data', new Date())
if (!loaded.ok) throw new Error(loaded.report)
const compiled = loaded.dataset
const dataset = indexDataset(coreOf(compiled))
const thing = (id: string): Comparable => {
  const [found] = comparables(dataset, [id])
  if (!found) throw new Error(id)
  return found
}
const codes = (members: ReadonlyMap<number, unknown>) =>
  [...members.keys()].map((position) => dataset.countries[position]?.iso3 ?? '').sort()
const endOf = (date: string) => parsePartialDate(date)?.end ?? Number.NaN

/** Counting rule 8, written again from the codebook, over the compiled lists and nothing else. */
function signedByHand(day: number): string[] {
  const own = [compiled.about.subject.country, ...compiled.about.subject.territories]
  const found = compiled.agreements.filter(
    (record) =>
      record.programs.includes('ilrs') &&
      ['accession', 'agreement', 'memorandum', 'joint-statement'].includes(record.kind) &&
      ['state', 'agency'].includes(record.level) &&
      record.status === 'active' &&
      record.confidence !== 'low' &&
      endOf(record.date.value) <= day,
  )
  const countries = found.flatMap((record) => record.parties.flatMap(({ country }) => country ?? []))
  return [...new Set(countries.filter((country) => !own.includes(country)))].sort()
}

function signatoriesByHand(day: number): string[] {
  return compiled.memberships
    .filter(
      ({ group, joined, left, status }) =>
        group === 'artemis' &&
        status === 'signatory' &&
        joined !== null &&
        endOf(joined) <= day &&
        (!left || day < endOf(left)),
    )
    .map(({ country }) => country)
    .sort()
}

describe.each([
  ['at the end of 2022', dayNumber(2022, 12, 31)],
  ['at the end of 2023', dayNumber(2023, 12, 31)],
  ['now', endOf(compiled.about.asOf)],
])('the two coalitions %s', (_name, day) => {
  it('have the members that the data, counted again by hand, gives', () => {
    expect(codes(membersOf(dataset, thing('ilrs'), day))).toEqual(signedByHand(day))
    expect(codes(membersOf(dataset, thing('artemis'), day))).toEqual(signatoriesByHand(day))
  })

  it('overlap as those lists do', () => {
    const members = ['ilrs', 'artemis'].map((id) => membersOf(dataset, thing(id), day))
    const both = signedByHand(day).filter((country) => signatoriesByHand(day).includes(country))
    const found = overlaps(members).find(({ of }) => of.length === 2)?.countries ?? []
    expect(found.map((position) => dataset.countries[position]?.iso3).sort()).toEqual(both)
  })
})

it('the usual comparison is that of the dataset, and its things are there', () => {
  expect(comparables(dataset, usualComparison(dataset)).map(({ kind }) => kind)).toEqual(['program', 'group'])
})

it.each([
  [
    ['PAK', 'ilrs', 'artemis'],
    ['country', 'program', 'group'],
  ],
  [['nothing', 'PAK'], ['country']],
  [[], []],
])('%j are %j', (ids, kinds) => {
  expect(comparables(dataset, ids).map(({ kind }) => kind)).toEqual(kinds)
})

it(`at most ${mostCompared} stand side by side`, () => {
  expect(comparables(dataset, ['PAK', 'BRA', 'RUS', 'FRA', 'ITA'])).toHaveLength(mostCompared)
})

describe('who belongs to which', () => {
  const map = (...countries: number[]) => new Map(countries.map((country) => [country, null]))
  it.each([
    ['two', [map(1, 2), map(2, 3)], ['0,1: 2', '0: 1', '1: 3']],
    ['two without anything shared', [map(1), map(2)], ['0: 1', '1: 2']],
    ['two of the same', [map(1, 2), map(1, 2)], ['0,1: 1,2']],
    ['three', [map(1, 2, 4), map(2, 3, 4), map(4, 5)], ['0,1,2: 4', '0,1: 2', '0: 1', '1: 3', '2: 5']],
    ['none', [map(), map()], []],
  ])('of %s', (_name, members, expected) => {
    expect(overlaps(members).map(({ of, countries }) => `${of.join()}: ${countries.join()}`)).toEqual(
      expected,
    )
  })
})

describe('curves', () => {
  it('points stand at the ends of years, the last at the day that is looked at', () => {
    expect(yearEnds(2021, dayNumber(2023, 6, 30))).toEqual([
      { year: 2021, day: dayNumber(2021, 12, 31) },
      { year: 2022, day: dayNumber(2022, 12, 31) },
      { year: 2023, day: dayNumber(2023, 6, 30) },
    ])
  })

  it('end with the number that the figures say, and never fall for agreements', () => {
    const day = endOf(compiled.about.asOf)
    const days = yearEnds(1980, day)
    const own = selectionOf(dataset, thing('PAK'), null, false)
    const curve = agreementCurve(own, days)
    expect(curve.at(-1)?.count).toBe(own.records.length)
    for (const [index, point] of curve.entries())
      expect(point.count).toBeGreaterThanOrEqual(curve[index - 1]?.count ?? 0)
    expect(memberCurve(dataset, thing('ilrs'), days).at(-1)?.count).toBe(
      membersOf(dataset, thing('ilrs'), day).size,
    )
  })

  it('interest counts only when asked for', () => {
    const without = selectionOf(dataset, thing('ilrs'), null, false).records.length
    expect(selectionOf(dataset, thing('ilrs'), null, true).records.length).toBeGreaterThan(without)
  })
})
