import { describe, expect, it } from 'vitest'
import { facetLabel } from '../../../src/charts/names/facetLabel'
import { chartById } from '../../../src/charts/registry'
import { chartIds, chartTable } from '../../../src/selection/chartTable'
import { facetValues } from '../../../src/selection/facets'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import type { Measure } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { plainCount } from '../selection/counting/plainCount'
import { contextOf } from './contentOf'

const dataset = frozenDataset()
const text = createText()
const whole = select(dataset, noFilters)
const plain = plainCount(dataset, noFilters)

it.each(chartIds)('%s is registered under its own id', (id) => {
  expect(chartById(id).id).toBe(id)
  expect(chartById(id).content(contextOf(whole)).id).toBe(id)
})

const facetCharts = chartIds.flatMap((id) => {
  const { facet, hasMeasure } = chartTable[id]
  if (facet === null) return []
  const measures: readonly Measure[] = hasMeasure ? ['agreements', 'countries'] : ['agreements']
  return [{ id, facet, measures }]
})

it.each(chartIds.filter((id) => chartTable[id].hasMeasure))('%s differs by measure', (id) => {
  const partsBy = (by: Measure) => {
    const { table, subtitle } = chartById(id).content(contextOf(whole, { by }))
    return { table, subtitle }
  }
  expect(partsBy('countries')).not.toEqual(partsBy('agreements'))
})

describe.each(facetCharts)('$id', ({ id, facet, measures }) => {
  it('counts the facet that it is named after', () => {
    expect(id).toBe(`by-${facet}`)
  })
  it.each(measures)('has a bar for each value with records; %s equal a plain count', (by) => {
    const { columns, table } = chartById(id).content(contextOf(whole, { by }))
    const count = columns.findIndex(({ isNumeric }) => isNumeric)
    const countOf = by === 'agreements' ? plain.agreementsWith : plain.countriesWith
    const expected = facetValues(dataset, facet)
      .map((value) => [facetLabel(dataset, text, facet, value), countOf(facet, value)] as const)
      .filter(([, n]) => n > 0)
    expect(Object.fromEntries(table.map((row) => [row[0], row[count]]))).toEqual(Object.fromEntries(expected))
  })
})
