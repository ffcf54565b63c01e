import { describe, expect, it } from 'vitest'
import type { Party } from '../../../../src/dataset/schema'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { networkTies } from '../../../../src/selection/organisations/networkTies'
import { type Selection, select } from '../../../../src/selection/select'
import type { PartnerKind } from '../../../../src/selection/view'
import { frozenDataset } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'
import { testDataset } from '../../testDataset'
import { plainCount } from '../counting/plainCount'

const kinds = ['countries', 'organisations'] as const satisfies readonly PartnerKind[]

/** The ties by the ids of their ends. */
function tiesOf(selection: Selection, partners: PartnerKind, programs: readonly number[] = []) {
  const { countries, organisations } = selection.dataset
  const { ties, ...without } = networkTies(selection, partners, programs)
  const found = ties.map(({ own, partner, ...tie }) => {
    const end =
      partner.kind === 'country' ? countries[partner.position]?.iso3 : organisations[partner.position]?.id
    return [`${organisations[own]?.id} ${end}`, tie] as const
  })
  expect(new Set(found.map(([id]) => id)).size).toBe(found.length)
  return { ...without, ties: new Map(found) }
}

const countsOf = ({ ties }: ReturnType<typeof tiesOf>) =>
  Object.fromEntries([...ties].map(([id, { count }]) => [id, count]))

describe('ties of a few records', () => {
  const cnsa: Party = { country: 'CHN', organisation: 'cnsa', role: 'lead' }
  const china: Party = { country: 'CHN', role: 'lead' }
  const esa: Party = { organisation: 'esa', role: 'partner' }
  const uni: Party = { country: 'FRA', organisation: 'uni', role: 'partner' }
  const france: Party = { country: 'FRA', role: 'partner' }
  const pakistan: Party = { country: 'PAK', role: 'partner' }
  const words: Party = { described: 'Somebody', role: 'partner' }
  const selectionOf = (parties: readonly (readonly Party[])[], filters: Partial<Filters> = {}) =>
    select(testDataset(parties.map((list, i) => ({ id: `r${i}`, parties: [...list] }))), {
      ...noFilters,
      ...filters,
    })

  it.each([
    [
      'a pair for each partner',
      [[cnsa, uni, pakistan]],
      {},
      { 'cnsa FRA': 1, 'cnsa PAK': 1 },
      { 'cnsa uni': 1 },
    ],
    [
      'an organisation of no country stands for itself',
      [[cnsa, esa]],
      {},
      { 'cnsa esa': 1 },
      { 'cnsa esa': 1 },
    ],
    [
      'a country that is named twice counts once',
      [[cnsa, uni, france]],
      {},
      { 'cnsa FRA': 1 },
      { 'cnsa uni': 1 },
    ],
    [
      'records add up',
      [
        [cnsa, uni],
        [cnsa, uni],
        [cnsa, france],
      ],
      {},
      { 'cnsa FRA': 3 },
      { 'cnsa uni': 2 },
    ],
    [
      'only partners that pass the filter on countries',
      [[cnsa, uni, pakistan, esa]],
      { country: ['FRA'] },
      { 'cnsa FRA': 1 },
      { 'cnsa uni': 1 },
    ],
    [
      'excluding single countries keeps organisations of no country',
      [[cnsa, uni, pakistan, esa]],
      { excluded: { country: ['FRA'] } },
      { 'cnsa PAK': 1, 'cnsa esa': 1 },
      { 'cnsa esa': 1 },
    ],
    [
      'excluding a region does not',
      [[cnsa, uni, pakistan, esa]],
      { excluded: { region: ['Europe'] } },
      { 'cnsa PAK': 1 },
      {},
    ],
  ] as [string, Party[][], Partial<Filters>, Record<string, number>, Record<string, number>][])(
    '%s',
    (_name, parties, filters, countries, organisations) => {
      const selection = selectionOf(parties, filters)
      expect(countsOf(tiesOf(selection, 'countries'))).toEqual(countries)
      expect(countsOf(tiesOf(selection, 'organisations'))).toEqual(organisations)
    },
  )

  it('counts the records that have no tie, each once', () => {
    const selection = selectionOf([
      [cnsa, uni],
      [china, uni],
      [china, words],
      [cnsa, words],
      [cnsa, pakistan],
    ])
    expect(networkTies(selection, 'countries')).toMatchObject({ withoutOwn: 2, withoutPartner: 1 })
    expect(networkTies(selection, 'organisations')).toMatchObject({ withoutOwn: 2, withoutPartner: 2 })
  })

  it('reads one record for all that have the same parties', () => {
    const dataset = testDataset(
      [
        [cnsa, uni],
        [cnsa, uni],
        [cnsa, pakistan],
        [cnsa, uni],
      ].map((parties, i) => ({ id: `r${i}`, parties })),
    )
    const read: string[] = []
    const agreements = new Proxy(dataset.agreements, {
      get: (list, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) read.push(list[Number(key)]?.id ?? '')
        return Reflect.get(list, key)
      },
    })
    const selection = select({ ...dataset, agreements }, noFilters)
    expect(countsOf(tiesOf(selection, 'countries'))).toEqual({ 'cnsa FRA': 3, 'cnsa PAK': 1 })
    expect(read).toEqual(['r0', 'r2'])
  })

  it('has the years of its first and newest record, and says whether one carries a program', () => {
    const record = (id: string, value: string, program: string) => ({
      id,
      parties: [cnsa, uni],
      programs: [program],
      date: { value, basis: 'signed' as const },
    })
    const selection = select(
      testDataset([
        record('b', '2021', 'moon'),
        record('a', '2019-12-31', 'gulf'),
        record('c', '2020', 'moon'),
      ]),
      noFilters,
    )
    const tie = { count: 3, firstYear: 2019, lastYear: 2021 }
    for (const [programs, hasProgram] of [
      [[2], true],
      [[1], false],
      [[], false],
    ] as const)
      expect(tiesOf(selection, 'countries', programs).ties.get('cnsa FRA')).toEqual({ ...tie, hasProgram })
  })
})

describe('ties of the frozen data under 60 random filters', () => {
  const dataset = frozenDataset()
  const own = [dataset.about.subject.country, ...dataset.about.subject.territories]
  const homeOf = new Map(dataset.organisations.map(({ id, country }) => [id, country]))
  const random = seeded(20)
  const all = [noFilters, ...Array.from({ length: 60 }, () => randomFilters(dataset, random))]

  it.each(kinds)('with %s: equal a count pair by pair', (kind) => {
    let total = 0
    for (const filters of all) {
      const isFree =
        [filters.country, filters.region, filters.group].every((values) => values.length === 0) &&
        !filters.excluded.region &&
        !filters.excluded.group
      const expected: Record<string, number> = {}
      let [withoutOwn, withoutPartner] = [0, 0]
      for (const { record, partners } of plainCount(dataset, filters).counted) {
        const subjects = new Set<string>()
        const others = new Set<string>()
        for (const { country, organisation } of record.parties) {
          const home = country ?? homeOf.get(organisation ?? '')
          if (home !== undefined && own.includes(home)) {
            if (organisation) subjects.add(organisation)
          } else if (home === undefined ? isFree : partners.includes(home)) {
            const end = kind === 'countries' ? (home ?? organisation) : organisation
            if (end) others.add(end)
          }
        }
        if (subjects.size === 0) withoutOwn++
        else if (others.size === 0) withoutPartner++
        for (const subject of subjects)
          for (const other of others)
            expected[`${subject} ${other}`] = (expected[`${subject} ${other}`] ?? 0) + 1
      }
      const found = tiesOf(select(dataset, filters), kind)
      expect(countsOf(found)).toEqual(expected)
      expect(found).toMatchObject({ withoutOwn, withoutPartner })
      total += found.ties.size
    }
    expect(total).toBeGreaterThan(500)
  })
})
