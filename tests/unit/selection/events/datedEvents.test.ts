import { expect, it, test } from 'vitest'
import { eventTitle } from '../../../../src/charts/names/eventTitle'
import { coreOf } from '../../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import type { Agreement, CompiledDataset, Membership } from '../../../../src/dataset/schema'
import { countriesOfEvent, datedEvents, programsOfEvent } from '../../../../src/selection/events/datedEvents'
import { createText } from '../../../../src/text/text'
import { compileFrozen } from '../../../frozenData'

const { dataset } = compileFrozen()
const [first, second] = dataset.agreements as [Agreement, Agreement]

function eventsWith(agreements: readonly Agreement[], memberships: readonly Membership[] = []) {
  const changed: CompiledDataset = { ...dataset, agreements: [...agreements], memberships: [...memberships] }
  return datedEvents(indexDataset(coreOf(changed)))
}

function recordWith(fields: Partial<Agreement>): Agreement {
  const { milestones, ended, formerIds, ...plain } = first
  return { ...plain, id: 'one', date: { value: '2020-05', basis: 'signed' }, ...fields }
}

const membership: Membership = {
  group: 'artemis',
  country: 'BRA',
  joined: '2021-06-15',
  status: 'signatory',
  sources: [],
}

it('acts, milestones, ends, joinings and leavings are events, newest first by the end of their dates', () => {
  const events = eventsWith(
    [
      recordWith({
        status: 'ended',
        ended: '2022',
        milestones: [
          { date: '2020-11', text: 'Second' },
          { date: '2020-06-01', text: 'First' },
        ],
      }),
    ],
    [{ ...membership, status: 'withdrawn', left: '2022-01' }],
  )
  expect(events.map(({ kind, date }) => [kind, date])).toEqual([
    ['ended', '2022'],
    ['left', '2022-01'],
    ['joined', '2021-06-15'],
    ['milestone', '2020-11'],
    ['milestone', '2020-06-01'],
    ['act', '2020-05'],
  ])
})

it('a milestone that records share is one event, and one with a record of its own is told by that record', () => {
  const milestones = [
    { date: '2021', text: 'Launched' },
    { date: '2021-03', text: 'Signed', record: 'two' },
  ]
  const events = eventsWith([
    recordWith({ milestones }),
    {
      ...second,
      id: 'two',
      date: { value: '2020-06', basis: 'signed' },
      milestones: [{ date: '2021', text: 'Launched' }],
    },
  ])
  const shared = events.filter(({ kind }) => kind === 'milestone')
  expect(shared.map(({ id }) => id)).toEqual(['milestone/one/2021/1'])
  expect(programsOfEvent(shared[0] as (typeof shared)[0])).toEqual(
    new Set([...first.programs, ...second.programs]),
  )
})

it('what is only planned is no event, also once its date has passed', () => {
  const milestones = [
    { date: '2021', text: 'Launch', planned: true as const },
    { date: '2999', text: 'Landing', planned: true as const },
  ]
  expect(eventsWith([recordWith({ milestones })]).map(({ kind }) => kind)).toEqual(['act'])
})

test.each<[string, Partial<Agreement>]>([
  ['its title', { title: 'Another title' }],
  ['its date', { date: { value: '2019', basis: 'announced' } }],
  ['its id', { id: 'renamed', formerIds: ['one'] }],
])('the id of an act stays the same when a record changes %s', (_what, fields) => {
  expect(eventsWith([recordWith(fields)])[0]?.id).toBe('act/one')
})

test.each<[Partial<Membership>, string[]]>([
  [{}, ['Brazil joins the Artemis Accords']],
  [{ joined: null }, []],
  [{ status: 'disputed' }, []],
  [{ status: 'declined' }, []],
  // Told by its record.
  [{ record: 'one' }, []],
  [{ status: 'observer' }, ['Brazil joins the Artemis Accords (observer)']],
  [
    { status: 'withdrawn', left: '2023' },
    ['Brazil leaves the Artemis Accords', 'Brazil joins the Artemis Accords'],
  ],
])('a membership with %o is told as %o', (fields, titles) => {
  const events = eventsWith([], [{ ...membership, ...fields }])
  expect(events.map((event) => eventTitle(event, createText()))).toEqual(titles)
  for (const event of events) expect(countriesOfEvent(event)).toEqual(new Set(['BRA']))
})
