import { describe, expect, it } from 'vitest'
import { animationYears, filtersOfYear } from '../../../../src/publish/animation/animationYears'
import { secondsOf, stillSchedule } from '../../../../src/publish/animation/stillSchedule'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { testDataset } from '../../testDataset'

const dataset = testDataset([
  { date: { value: '1984', basis: 'signed' }, programs: ['moon'] },
  { date: { value: '2015-03', basis: 'signed' }, programs: ['gulf'] },
  { date: { value: '2024-06-01', basis: 'signed' }, programs: ['gulf'] },
])

describe('the years of an animation', () => {
  it.each<[string, Partial<Filters>, number, number]>([
    ['all records', {}, 1984, 2024],
    ['a program that starts later: no empty years before it', { program: ['gulf'] }, 2015, 2024],
    ['a period', { from: '2000', to: '2010-05' }, 2000, 2010],
    ['a period that goes on after the data', { from: '2020', to: '2090' }, 2020, 2024],
    ['a period without a start', { to: '1999' }, 1984, 1999],
    ['a period of one year', { from: '2015', to: '2015-06' }, 2015, 2015],
    ['a period after the data', { from: '2060' }, 2024, 2024],
    ['nothing that matches', { program: ['gulf'], q: 'zzzz' }, 1984, 2024],
  ])('%s', (_what, filters, first, last) => {
    expect(animationYears(select(dataset, { ...noFilters, ...filters }))).toEqual({ first, last })
  })

  it.each<[string, Partial<Filters>, number, Partial<Filters>]>([
    ['cumulative from the start of the data', {}, 1990, { from: null, to: '1990' }],
    ['cumulative from the start of the period', { from: '2010-05' }, 2012, { from: '2010-05', to: '2012' }],
    [
      'the last one as the view',
      { from: '2010-05', to: '2020-03' },
      2020,
      { from: '2010-05', to: '2020-03' },
    ],
    ['the last one without an end, if the view has none', {}, 2024, { from: null, to: null }],
  ])('a still is %s', (_what, view, year, expected) => {
    const filters = { ...noFilters, ...view, program: ['gulf'] }
    const span = { first: 1984, last: filters.to === null ? 2024 : 2020 }
    expect(filtersOfYear(filters, year, span)).toEqual({ ...filters, ...expected })
  })
})

describe('the schedule', () => {
  it.each([
    ['47 years', { first: 1980, last: 2026 }, 4, 46 * 0.4 + 3],
    ['few years are held longer, but not for long', { first: 2020, last: 2026 }, 10, 6 + 3],
    ['20 years', { first: 2007, last: 2026 }, 10, 19 + 3],
    ['centuries stay short', { first: 1726, last: 2026 }, 2, 300 * 0.2 + 3],
  ])('%s', (_what, span, frames, seconds) => {
    const schedule = stillSchedule(span)
    expect(schedule).toHaveLength(span.last - span.first + 1)
    expect(schedule[0]).toEqual({ year: span.first, frames })
    // Three seconds, so that the end can be read.
    expect(schedule.at(-1)).toEqual({ year: span.last, frames: 30 })
    expect(schedule.map(({ year }) => year)).toEqual([...schedule.keys()].map((index) => span.first + index))
    expect(secondsOf(schedule)).toBeCloseTo(seconds)
  })
})
