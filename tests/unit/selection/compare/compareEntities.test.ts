import { describe, expect, it } from 'vitest'
import { coreOf } from '../../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import { type DayNumber, dayNumber, parsePartialDate } from '../../../../src/dataset/partialDate'
import { comparedRecords, compareEntities } from '../../../../src/selection/compare/compareEntities'
import { agreementCurve, type CurveStep, countAt, yearEnds } from '../../../../src/selection/compare/curves'
import {
  counterparts,
  findEntities,
  mostCompared,
  usualComparison,
} from '../../../../src/selection/compare/entities'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import { compileFrozen } from '../../../frozenData'
import { partiesWith, testDataset } from '../../testDataset'

const loaded = compileFrozen()
const compiled = loaded.dataset
const dataset = indexDataset(coreOf(compiled))
const own = [compiled.about.subject.country, ...compiled.about.subject.territories]
const now = wholeSelection(dataset).asOf

const endOf = (date: string) => parsePartialDate(date)?.end ?? Number.NaN
const startOf = (date: string) => parsePartialDate(date)?.start ?? Number.NaN
const iso3Of = (positions: Iterable<number>) =>
  [...positions].map((position) => dataset.countries[position]?.iso3 ?? '').sort()
const compare = (ids: readonly string[], filters: Partial<Filters> = {}) =>
  compareEntities(select(dataset, { ...noFilters, ...filters }), ids)

/** Recounted from the compiled lists by the rules of the codebook; from the app it uses only dates. */
const byHand = {
  /** Counting rule 8. */
  signed: (day: DayNumber) =>
    partnersOf(
      compiled.agreements.filter(
        (record) =>
          record.programs.includes('ilrs') &&
          ['accession', 'agreement', 'memorandum', 'joint-statement'].includes(record.kind) &&
          ['state', 'agency'].includes(record.level) &&
          record.status === 'active' &&
          record.confidence !== 'low' &&
          endOf(record.date.value) <= day,
      ),
    ),
  inGroup: (group: string, day: DayNumber) => {
    const { asOf, belongs = [] } = compiled.groups.find(({ id }) => id === group) ?? {}
    return compiled.memberships
      .filter(
        ({ group: of, joined, left, status, country }) =>
          of === group &&
          !own.includes(country) &&
          ([...belongs] as string[]).concat('withdrawn').includes(status) &&
          endOf(joined ?? asOf ?? compiled.about.asOf) <= day &&
          (left ? day < startOf(left) : status !== 'withdrawn'),
      )
      .map(({ country }) => country)
      .sort()
  },
  /** Counted records whose date can lie in the period (rules 3 and 4). */
  records: (day: DayNumber, isOf: (record: (typeof compiled.agreements)[number]) => boolean) =>
    compiled.agreements.filter(
      (record) =>
        record.kind !== 'expression-of-interest' &&
        record.status !== 'in-negotiation' &&
        startOf(record.date.value) <= day &&
        isOf(record),
    ),
}

function partnersOf(records: readonly (typeof compiled.agreements)[number][]): string[] {
  const countries = records.flatMap((record) => record.parties.flatMap(({ country }) => country ?? []))
  return [...new Set(countries.filter((country) => !own.includes(country)))].sort()
}

const hasParty =
  (...codes: string[]) =>
  (record: (typeof compiled.agreements)[number]) =>
    codes.some((code) => record.parties.some(({ country }) => country === code))

const dates = [
  ['at the end of 2022', '2022', dayNumber(2022, 12, 31)],
  ['at the end of 2023', '2023', dayNumber(2023, 12, 31)],
  ['now', null, now],
] as const

describe.each(dates)('the two coalitions %s', (_name, to, day) => {
  const { entities, overlaps, measure, belongings, inCommon } = compare(['ilrs', 'artemis'], { to })
  const signed = byHand.signed(day)
  const signatories = byHand.inGroup('artemis', day)

  it('have the members recounted from the data', () => {
    expect(entities.map(({ members }) => iso3Of(members?.keys() ?? []))).toEqual([signed, signatories])
  })

  it('overlap as those lists do', () => {
    const both = overlaps.find(({ of }) => of.length === 2)?.countries ?? []
    expect(iso3Of(both)).toEqual(signed.filter((country) => signatories.includes(country)))
    expect(overlaps.flatMap(({ countries }) => countries)).toHaveLength(
      new Set([...signed, ...signatories]).size,
    )
  })

  it('have the agreements and partner countries of the same lists', () => {
    const records = [
      byHand.records(day, ({ programs }) => programs.includes('ilrs')),
      byHand.records(day, hasParty(...signatories)),
    ]
    expect(entities.map(({ agreements }) => agreements)).toEqual(records.map(({ length }) => length))
    expect(entities[0]?.partners.map(({ iso3 }) => iso3).sort()).toEqual(partnersOf(records[0] ?? []))
    expect(entities[1]?.partners.map(({ iso3 }) => iso3).sort()).toEqual(
      partnersOf(records[1] ?? []).filter((country) => signatories.includes(country)),
    )
  })

  it('are measured by their members, whose curve ends where the lists do', () => {
    expect(measure).toBe('members')
    expect(entities.map(({ curve }) => countAt(curve, day))).toEqual([signed.length, signatories.length])
    expect([belongings, inCommon]).toEqual([[], null])
  })
})

it.each(dataset.groups.map(({ id }) => id))('%s has, at every year’s end, the members of the list', (id) => {
  const [entity] = compare([id]).entities
  for (const { year, day } of yearEnds(1995, now)) {
    const expected = byHand.inGroup(id, day).length
    expect([year, countAt(entity?.curve ?? [], day)]).toEqual([year, expected])
  }
})

describe.each(dates)('three countries %s', (_name, to, day) => {
  const codes = ['PAK', 'BRA', 'RUS']
  const { entities, belongings, inCommon, measure } = compare(codes, { to })

  it('have their own agreements, and a curve that ends with them', () => {
    const expected = codes.map((code) => byHand.records(day, hasParty(code)).length)
    expect(entities.map(({ agreements }) => agreements)).toEqual(expected)
    expect(entities.map(({ curve }) => countAt(curve, day))).toEqual(expected)
    expect(measure).toBe('agreements')
  })

  it('share the programs that each of them has an agreement in', () => {
    const expected = compiled.programs.filter(({ id }) =>
      codes.every((code) =>
        byHand.records(day, hasParty(code)).some(({ programs }) => programs.includes(id)),
      ),
    )
    expect(inCommon?.programs.map((program) => dataset.programs[program]?.id)).toEqual(
      expected.map(({ id }) => id),
    )
  })

  it('belong to the coalition and the groups whose lists name them', () => {
    const lists: [string, string[]][] = [
      ['ilrs', byHand.signed(day)],
      ...compiled.groups.map(({ id }): [string, string[]] => [id, byHand.inGroup(id, day)]),
    ]
    const expected = lists
      .map(([id, members]) => [id, ...codes.map((code) => members.includes(code))])
      .filter((row) => row.includes(true))
    expect(belongings.map(({ to: { id }, joined }) => [id, ...joined.map((date) => date !== null)])).toEqual(
      expected,
    )
  })
})

it('two countries share the agreements that name both, newest first', () => {
  const joint = compare(['RUS', 'ZAF']).inCommon?.records.map((record) => dataset.agreements[record]?.id)
  const expected = byHand.records(now, hasParty('RUS')).filter(hasParty('ZAF'))
  expect([...(joint ?? [])].sort()).toEqual(expected.map(({ id }) => id).sort())
  expect(expected.length).toBeGreaterThan(0)
  const ends = joint?.map((id) =>
    endOf(compiled.agreements.find((record) => record.id === id)?.date.value ?? ''),
  )
  expect(ends).toEqual([...(ends ?? [])].sort((a, b) => b - a))
})

it.each([
  ['a country beside a program', ['PAK', 'ilrs'], [['ilrs', '2023-10-18']]],
  ['a country that does not belong', ['BRA', 'ilrs'], [['ilrs', undefined]]],
  ['two programs and no country', ['ilrs', 'gulf'], []],
])('%s: who belongs', (_name, ids, expected) => {
  const found = compare(ids).belongings.map(({ to, joined }) => [to.id, joined[0]?.date])
  expect(found).toEqual(expected)
})

describe('what is compared', () => {
  it('defaults to the coalitions of the dataset, which exist', () => {
    const kinds = findEntities(dataset, usualComparison(dataset)).map(({ kind }) => kind)
    expect(kinds).toEqual(['program', 'group'])
  })

  it.each([
    ['each kind', ['PAK', 'ilrs', 'artemis'], ['country', 'program', 'group']],
    ['only what is known', ['nothing', 'PAK'], ['country']],
    ['never the subject or its territories', own, []],
    ['nothing of nothing', [], []],
  ])('names %s', (_name, ids, kinds) => {
    expect(findEntities(dataset, ids).map(({ kind }) => kind)).toEqual(kinds)
  })

  it(`is at most ${mostCompared} entities`, () => {
    const { entities } = compare(['PAK', 'BRA', 'RUS', 'FRA', 'ITA'])
    expect(entities.map(({ entity }) => entity.id)).toEqual(['PAK', 'BRA', 'RUS', 'FRA'])
  })

  it('counts interest only if the filter is set', () => {
    const counts = [false, true].map(
      (interest) => compare(['ilrs'], { interest }).entities[0]?.agreements ?? 0,
    )
    const interested = compiled.agreements.filter(
      ({ programs, kind, status }) =>
        programs.includes('ilrs') && (kind === 'expression-of-interest' || status === 'in-negotiation'),
    )
    expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBe(interested.length)
  })

  it('is empty before the first agreement, and not after', () => {
    expect(compare(['PAK', 'BRA'], { to: '1975' })).toMatchObject({ isEmpty: true, firstYear: 1975 })
    expect(compare(['PAK', 'BRA'], { to: '1990' }).isEmpty).toBe(false)
  })

  it('never looks past the end of the research', () => {
    expect(compare(['PAK'], { to: '2090' }).asOf).toBe(now)
  })

  it.each([
    ['the present', null, endOf('2026-02'), endOf('2026-11-24')],
    ['a past year', '2020', endOf('2020'), endOf('2020')],
  ])(
    'the curves of %s are solid to the newest record and end with the research',
    (_name, to, newest, last) => {
      const { newestDay, lastDay } = compare(['PAK', 'BRA'], { to })
      expect(newestDay).toBeLessThanOrEqual(newest)
      expect(newestDay).toBe(Math.min(dataset.lastDay, last))
      expect(lastDay).toBe(last)
    },
  )

  it('ignores the other filters', () => {
    const filters = { program: ['gulf'], q: 'nothing at all', level: ['institution'] }
    expect(compare(['PAK'], filters).entities[0]?.agreements).toBe(compare(['PAK']).entities[0]?.agreements)
  })
})

describe('suggestions for a single entity', () => {
  const table = { PAK: 4, BRA: 3, EGY: 3, FRA: 2 }
  const small = testDataset(
    Object.entries(table).flatMap(([code, n]) =>
      Array.from({ length: n }, (_, i) => ({ id: `${code}-${i}`.toLowerCase(), parties: partiesWith(code) })),
    ),
  )
  it.each([
    ['those with as many first', 'BRA', ['EGY', 'PAK']],
    ['those above before those below', 'FRA', ['EGY', 'BRA']],
    ['those below if none is above', 'PAK', ['BRA', 'EGY']],
    ['those with the most if it has none', 'BHR', ['PAK', 'BRA']],
  ])('%s', (_name, code, expected) => {
    const [entity] = findEntities(small, [code])
    expect(entity && counterparts(small, entity)).toEqual(expected)
  })

  it.each([
    ['ilrs', ['artemis']],
    ['artemis', ['ilrs']],
    ['gulf', ['ilrs', 'artemis']],
  ])('for %s are the coalitions that it is not', (id, expected) => {
    const [entity] = findEntities(dataset, [id])
    expect(entity && counterparts(dataset, entity)).toEqual(expected)
  })
})

describe('curves', () => {
  it('have no two steps on one day, and those of agreements only rise', () => {
    for (const { curve } of compare(['PAK', 'ilrs']).entities)
      for (const [index, step] of curve.entries()) {
        expect(step.day).toBeGreaterThan(curve[index - 1]?.day ?? Number.NEGATIVE_INFINITY)
        expect(step.count).toBeGreaterThan(curve[index - 1]?.count ?? 0)
      }
  })

  it('place an agreement at the end of its date, and one that extends past the last day on that day', () => {
    const small = testDataset([
      { id: 'year', date: { value: '2020', basis: 'signed' }, parties: partiesWith('PAK') },
      { id: 'day', date: { value: '2020-03-01', basis: 'signed' }, parties: partiesWith('PAK') },
    ])
    const to = (period: string): readonly CurveStep[] =>
      agreementCurve(select(small, { ...noFilters, to: period }), endOf(period))
    expect(to('2021')).toEqual([
      { day: dayNumber(2020, 3, 1), count: 1 },
      { day: dayNumber(2020, 12, 31), count: 2 },
    ])
    expect(to('2020-06')).toEqual([
      { day: dayNumber(2020, 3, 1), count: 1 },
      { day: dayNumber(2020, 6, 30), count: 2 },
    ])
  })

  it.each([
    ['before the first step', 5, 0],
    ['on a step', 10, 1],
    ['between steps', 15, 1],
    ['after the last', 99, 4],
  ])('count %s', (_name, day, expected) => {
    const curve = [
      { day: 10, count: 1 },
      { day: 20, count: 4 },
    ]
    expect(countAt(curve, day)).toBe(expected)
  })

  it.each([
    [
      'to a day within the last year',
      2021,
      dayNumber(2022, 6, 30),
      [dayNumber(2021, 12, 31), dayNumber(2022, 6, 30)],
    ],
    ['to the end of a year', 2022, dayNumber(2022, 12, 31), [dayNumber(2022, 12, 31)]],
    ['from a year that is never reached', 2030, dayNumber(2022, 6, 30), [dayNumber(2022, 6, 30)]],
  ])('are read at the ends of years: %s', (_name, firstYear, lastDay, expected) => {
    expect(yearEnds(firstYear, lastDay).map(({ day }) => day)).toEqual(expected)
  })
})

it('the records of a comparison are those of its entities, each once, in order', () => {
  const pair = compare(['PAK', 'ilrs'])
  const of = (id: string) => pair.entities.find(({ entity }) => entity.id === id)?.selection.records ?? []
  const records = comparedRecords(pair)
  expect(records).toEqual([...new Set([...of('PAK'), ...of('ilrs')])].sort((a, b) => a - b))
  expect(records.length).toBeLessThan(of('PAK').length + of('ilrs').length)
})
