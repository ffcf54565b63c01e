import { expect, it } from 'vitest'
import { eventRows } from '../../../src/charts/events/records/eventRows'
import type { Agreement } from '../../../src/dataset/schema'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { testDataset } from '../testDataset'
import { contentOf, selectionOf, signed } from './contentOf'

it('if interest counts, it counts on the timeline too, where it is still drawn hollow', () => {
  const dataset = testDataset([{ id: 'a', kind: 'expression-of-interest' }])
  const rowsWith = (interest: boolean) => eventRows(select(dataset, { ...noFilters, interest }))
  expect(rowsWith(true)).toMatchObject([{ id: 'a', isCounted: true, isFirm: false }])
  expect(rowsWith(false)).toMatchObject([{ id: 'a', isCounted: false, isFirm: false }])
})

it('the summary of the timeline speaks of the agreements, by all their programs, and not of interest left out', () => {
  const records: readonly Partial<Agreement>[] = [
    { id: 'a', kind: 'expression-of-interest', programs: ['gulf'], ...signed('2015') },
    { id: 'b', programs: ['moon', 'station'], ...signed('2018-03') },
    { id: 'c', programs: ['moon'], ...signed('2020') },
    { id: 'd', status: 'in-negotiation', programs: ['moon'], ...signed('2021') },
  ]
  const said = (interest: boolean) => contentOf('events', selectionOf(records, { interest })).summary
  expect(said(false)).toBe('2 agreements in 2 programs, from March 2018 to 2020.')
  expect(said(true)).toBe(
    'Agreements including expressions of interest. 4 agreements in 3 programs, from 2015 to 2021.',
  )
  expect(contentOf('events', selectionOf(records.slice(0, 1))).summary).toBe(
    '0 agreements in 1 program, from 2015 to 2015.',
  )
})
