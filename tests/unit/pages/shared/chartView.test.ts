import { expect, it } from 'vitest'
import { chartView } from '../../../../src/pages/shared/chartMenu/chartView'
import { noFilters } from '../../../../src/selection/filters'
import { defaultView } from '../../../../src/selection/view'

const filters = { ...noFilters, program: ['gulf'] }
const at = { lat: 24.5, lon: 51, zoom: 2 }

it('the address printed on a map opens the same map: area, position, colours and highlights', () => {
  const view = { ...defaultView, area: 'world', at, color: 'first', mark: ['PAK'], open: 'PAK' } as const
  expect(chartView('map', { ...view, mark: [...view.mark] }, filters)).toEqual({
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
  expect(chartView('per-year', { ...view }, filters)).toEqual({
    ...defaultView,
    filters,
    by: 'countries',
    chart: ['per-year'],
  })
})
