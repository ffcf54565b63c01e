import { expect, it } from 'vitest'
import type { Agreement, Source } from '../../../../src/dataset/schema'
import {
  selectedUpcoming,
  statementOf,
  type UpcomingEvent,
  upcomingEvents,
} from '../../../../src/selection/events/upcomingEvents'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { testDataset } from '../../testDataset'

/** The data of the tests is researched to the end of November 2026, and was last changed on the 24th of it. */
const told = (records: readonly Partial<Agreement>[]) =>
  upcomingEvents(testDataset(records)).map(({ kind, date, what, records: [record, ...others] }) =>
    [kind, date, what ?? record.id, ...others.map(({ id }) => id)].join(' '),
  )
const plan = (date: string, text = 'Launch') => ({ date, text, planned: true as const })

it.each<[string, Partial<Agreement>[], string[]]>([
  [
    'plans and terms, soonest first by the last day that their dates can mean',
    [
      { id: 'a', until: '2027', milestones: [plan('2027-06'), plan('2027-06-01', 'Arrival')] },
      { id: 'b', until: '2027-12-30' },
    ],
    ['plan 2027-06-01 Arrival', 'plan 2027-06 Launch', 'term 2027-12-30 b', 'term 2027 a'],
  ],
  [
    'a plan of several records, once',
    [
      { id: 'a', milestones: [plan('2027')] },
      { id: 'b', milestones: [plan('2027')] },
    ],
    ['plan 2027 Launch b'],
  ],
  ['what has happened', [{ id: 'a', milestones: [{ date: '2026-11', text: 'Launch' }] }], []],
  ['what is past', [{ id: 'a', until: '2025', milestones: [plan('2026-10-31')] }], []],
  ['a year that is not over', [{ id: 'a', milestones: [plan('2026')] }], ['plan 2026 Launch']],
  ['the day of the last change', [{ id: 'a', until: '2026-11-24' }], []],
  ['the day after it', [{ id: 'a', until: '2026-11-25' }], ['term 2026-11-25 a']],
  [
    'terms of agreements that are over',
    (['ended', 'withdrawn', 'completed', 'active', 'unknown'] as const).map((status) => ({
      id: status,
      status,
      until: '2030',
    })),
    ['term 2030 active', 'term 2030 unknown'],
  ],
])('%s', (_what, records, expected) => {
  expect(told(records)).toEqual(expected)
})

it('ids are distinct, and stay the same when words are corrected or a record is renamed', () => {
  const events = (record: Partial<Agreement>) => upcomingEvents(testDataset([record])).map(({ id }) => id)
  const milestones = [plan('2027'), plan('2027', 'Landing')]
  const ids = events({ id: 'a', until: '2027', milestones })
  expect(new Set(ids).size).toBe(3)
  expect(events({ id: 'b', formerIds: ['a'], until: '2027', milestones })).toEqual(ids)
  expect(
    events({ id: 'a', until: '2027', milestones: [plan('2027', 'Lift-off'), plan('2027', 'Landing')] }),
  ).toEqual(ids)
})

it('filters select by any of the records, whatever the period', () => {
  const dataset = testDataset([
    { id: 'a', milestones: [plan('2027')] },
    { id: 'b', programs: ['gulf'], milestones: [plan('2027')] },
    { id: 'c', until: '2029' },
  ])
  const found = (filters: object) => selectedUpcoming(select(dataset, { ...noFilters, ...filters })).length
  expect(found({})).toBe(2)
  expect(found({ program: ['gulf'] })).toBe(1)
  expect(found({ program: ['station'] })).toBe(0)
  expect(found({ to: '2020' })).toBe(2)
})

const source = (id: string, published: string | null) => ({ id, published }) as Source
const known = new Map(
  [source('old', '2025'), source('new', '2026-02'), source('undated', null)].map((s) => [s.id, s]),
)

it.each([
  [['old', 'new', 'undated'], 'new'],
  [['undated', 'old'], 'old'],
  [['undated'], 'undated'],
  [['nowhere'], undefined],
])('of the pages %j, %s states it latest', (sources, latest) => {
  expect(statementOf({ sources } as unknown as UpcomingEvent, known)?.id).toBe(latest)
})
