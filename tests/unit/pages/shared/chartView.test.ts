import { expect, it } from 'vitest'
import { chartView } from '../../../../src/pages/shared/chartMenu/chartView'
import { noFilters } from '../../../../src/selection/filters'
import { defaultView, type View } from '../../../../src/selection/view'
import { testDataset } from '../../testDataset'

const filters = { ...noFilters, program: ['gulf'] }
const selection = { dataset: testDataset([]), filters }
const at = { lat: 24.5, lon: 51, zoom: 2 }

it('the address printed on a map opens the same map: area, position, colours and highlights', () => {
  const view = { ...defaultView, area: 'world', at, color: 'first', mark: ['PAK'], open: 'PAK' } as const
  expect(chartView('map', { ...view, mark: [...view.mark] }, selection)).toEqual({
    ...defaultView,
    filters,
    area: 'world',
    at,
    color: 'first',
    mark: ['PAK'],
  })
})

it('the address of another chart names the chart, and nothing of the map', () => {
  const view = { ...defaultView, area: 'world', at, by: 'countries' } as const
  expect(chartView('per-year', { ...view }, selection)).toEqual({
    ...defaultView,
    filters,
    by: 'countries',
    chart: ['per-year'],
  })
})

it.each([
  ['map', {}, '2018'],
  ['map', { color: 'moon' }, '2018'],
  ['map', { color: 'first' }, null],
  ['map', { color: 'alignment' }, null],
  ['by-country', {}, '2018'],
  ['by-country', { filters: { ...noFilters, to: '2018' } }, null],
  ['per-year', {}, null],
  ['matrix', {}, null],
] as const)('the address of the chart %s under %j names the earlier date: %s', (id, change, earlier) => {
  const view = { ...defaultView, earlier: '2018', ...change } as View
  expect(chartView(id, view, { ...selection, filters: view.filters }).earlier).toBe(earlier)
})
