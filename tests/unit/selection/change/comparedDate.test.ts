import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { comparedDate, laterDay, thenProblem } from '../../../../src/selection/change/comparedDate'
import { noFilters } from '../../../../src/selection/filters'
import { defaultView } from '../../../../src/selection/view'
import { testDataset } from '../../testDataset'

// The data speaks of every day to 24 November 2026.
const dataset = testDataset([{ id: 'record' }])

it.each([
  [null, dayNumber(2026, 11, 24)],
  ['2026', dayNumber(2026, 11, 24)],
  ['2025', dayNumber(2025, 12, 31)],
  ['2025-02', dayNumber(2025, 2, 28)],
  ['2025-02-03', dayNumber(2025, 2, 3)],
])('the later day of a period to %s', (to, day) => {
  expect(laterDay(dataset, { to })).toBe(day)
})

describe('an earlier date', () => {
  it.each([
    // then, from, to
    ['2018', null, null, null],
    ['1900', null, null, null],
    ['2026-11-23', null, null, null],
    ['2026-10', null, null, null],
    ['2026-11-24', null, null, 'then-too-late'],
    ['2026-11', null, null, 'then-too-late'],
    ['2026', null, null, 'then-too-late'],
    ['2030', null, null, 'then-too-late'],
    ['2024', null, '2025', null],
    ['2025-11', null, '2025', null],
    ['2025', null, '2025', 'then-too-late'],
    // The 31st of December is the end of both.
    ['2025-12', null, '2025', 'then-too-late'],
    ['2025', null, '2025-06', 'then-too-late'],
    ['2025-06-29', null, '2025-06', null],
    ['2025-06-30', null, '2025-06', 'then-too-late'],
    ['2018', '2018', null, null],
    ['2018', '2018-06', null, null],
    ['2018-06', '2018-06-30', null, null],
    ['2018-05', '2018-06', null, 'then-too-early'],
    ['2009', '2010', '2020', 'then-too-early'],
    ['2020', '2010', '2020', 'then-too-late'],
  ])('%s in the period from %s to %s: %s', (then, from, to, problem) => {
    expect(thenProblem(dataset, { from, to }, then)).toBe(problem)
    const view = { ...defaultView, earlier: then, filters: { ...noFilters, from, to } }
    expect(comparedDate(view, dataset)).toBe(problem === null ? then : null)
  })

  it('is none if the view names none', () => {
    expect(comparedDate(defaultView, dataset)).toBeNull()
  })
})
