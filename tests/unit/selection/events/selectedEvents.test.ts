import { expect, it } from 'vitest'
import { selectedEvents } from '../../../../src/selection/events/selectedEvents'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { partiesWith, testDataset } from '../../testDataset'

const dataset = testDataset(
  [
    {
      id: 'pakistan',
      date: { value: '2018-05-03', basis: 'signed' },
      milestones: [
        { date: '2021', text: 'Launch' },
        { date: '2027', text: 'Landing', planned: true },
      ],
    },
    {
      id: 'brazil',
      programs: ['station'],
      date: { value: '2020-10', basis: 'signed' },
      status: 'ended',
      ended: '2023-01-31',
      parties: partiesWith('BRA'),
    },
    {
      id: 'egypt',
      kind: 'expression-of-interest',
      date: { value: '2019', basis: 'announced' },
      parties: partiesWith('EGY'),
    },
    // Later than the data, which was last changed on 24 November 2026.
    { id: 'late', date: { value: '2026-12', basis: 'signed' } },
  ],
  [
    { country: 'BRA', joined: '2021-06-15' },
    { country: 'FRA', group: 'road', joined: '2016', left: '2022-02', status: 'member' },
  ],
)

const all = [
  'ended brazil',
  'left FRA',
  'milestone pakistan',
  'joined BRA',
  'act brazil',
  'act egypt',
  'act pakistan',
  'joined FRA',
]

it.each<[string, Partial<Filters>, string[]]>([
  ['no filter', {}, all],
  ['a program', { program: ['station'] }, ['ended brazil', 'act brazil']],
  ['a country', { country: ['BRA'] }, ['ended brazil', 'joined BRA', 'act brazil']],
  [
    'an excluded country',
    { excluded: { country: ['BRA'] } },
    ['left FRA', 'milestone pakistan', 'act egypt', 'act pakistan', 'joined FRA'],
  ],
  ['a region', { region: ['Europe'] }, ['left FRA', 'joined FRA']],
  [
    'a group: its members, and who joins or leaves it',
    { group: ['accords'] },
    ['ended brazil', 'joined BRA', 'act brazil'],
  ],
  [
    'an excluded group',
    { excluded: { group: ['accords'] } },
    ['left FRA', 'milestone pakistan', 'act egypt', 'act pakistan', 'joined FRA'],
  ],
  // The record is of 2018, its milestone of 2021.
  ['a period', { from: '2021', to: '2021' }, ['milestone pakistan', 'joined BRA']],
  [
    'a period within a year that is all that is known',
    { from: '2021-03-01', to: '2021-03-02' },
    ['milestone pakistan'],
  ],
  ['a program and a period', { program: ['moon'], from: '2021' }, ['milestone pakistan']],
  ['a kind of record', { kind: ['expression-of-interest'] }, ['act egypt']],
  ['interest counted', { interest: true }, all],
])('%s', (_what, filters, found) => {
  const events = selectedEvents(select(dataset, { ...noFilters, ...filters }))
  expect(
    events.map((event) => `${event.kind} ${'record' in event ? event.record.id : event.country.iso3}`),
  ).toEqual(found)
})
