import { expect, it } from 'vitest'
import { nextOrder, orderedCells, type TableOrder } from '../../../src/charts/frame/tableOrder'
import { chartById } from '../../../src/charts/registry'
import { chartIds } from '../../../src/selection/chartTable'
import { countryTallies } from '../../../src/selection/countryTallies'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { contextOf } from './contentOf'

const { f } = createText()

/** Name, date, number: with partial dates, an empty cell and a cell that is not applicable. */
const cells = [
  ['Peru', '2019', 2],
  ['Åland', '2019-06', null],
  ['Chad', '', 10],
  ['Mali', '2018-12-31', 2],
] as const

const orders: readonly [string, TableOrder | null, readonly string[]][] = [
  ['the chart’s own order', null, ['Peru', 'Åland', 'Chad', 'Mali']],
  [
    'names from A, by the rules of the language',
    { column: 0, isDescending: false },
    ['Åland', 'Chad', 'Mali', 'Peru'],
  ],
  ['names from Z', { column: 0, isDescending: true }, ['Peru', 'Mali', 'Chad', 'Åland']],
  [
    'newest first: a year is as new as its last day',
    { column: 1, isDescending: true },
    ['Peru', 'Åland', 'Mali', 'Chad'],
  ],
  [
    'oldest first, the empty cell still last',
    { column: 1, isDescending: false },
    ['Mali', 'Åland', 'Peru', 'Chad'],
  ],
  [
    'most first, equal numbers as they were',
    { column: 2, isDescending: true },
    ['Chad', 'Peru', 'Mali', 'Åland'],
  ],
  [
    'fewest first, not applicable still last',
    { column: 2, isDescending: false },
    ['Peru', 'Mali', 'Chad', 'Åland'],
  ],
]

it.each(orders)('%s', (_name, order, expected) => {
  expect(orderedCells(cells, order, f.compare).map(([name]) => name)).toEqual(expected)
})

it.each([
  [0, [false, true]],
  [1, [true, false]],
  [2, [true, false]],
] as const)('presses on head %i: there, back, and the chart’s own order', (column, [first, second]) => {
  const one = nextOrder(cells, null, column)
  const two = nextOrder(cells, one, column)
  expect([one, two]).toEqual([
    { column, isDescending: first },
    { column, isDescending: second },
  ])
  expect(nextOrder(cells, two, column)).toBeNull()
  expect(nextOrder(cells, { column: column === 0 ? 1 : 0, isDescending: true }, column)).toEqual(one)
})

const dataset = frozenDataset()
const selections = [
  select(dataset, noFilters),
  select(dataset, { ...noFilters, program: ['ilrs', 'bri'] }),
  select(dataset, { ...noFilters, region: ['Africa', 'Europe'] }),
]

it('a chart has a sum only where it is the number of agreements or countries of the view', () => {
  const summed = chartIds.flatMap((id) =>
    (['agreements', 'countries'] as const).flatMap((by) =>
      selections.flatMap((selection) =>
        chartById(id)
          .content(contextOf(selection, { by }))
          .columns.filter(({ sum }) => sum !== null)
          .map((column) => ({ chart: id, by, column, selection })),
      ),
    ),
  )
  for (const { chart, column, selection } of summed)
    expect(column.sum, `${chart}, ${column.id}`).toBe(
      column.id === 'countries'
        ? countryTallies(selection).filter(({ count }) => count > 0).length
        : selection.count,
    )
  expect(new Set(summed.map(({ chart }) => chart))).toEqual(new Set(['per-year', 'by-region', 'by-kind']))
})
