import { expect, it } from 'vitest'
import { facetLabel } from '../../../src/charts/names/facetLabel'
import { facetValues } from '../../../src/selection/facets'
import { facetIds } from '../../../src/selection/filters'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'

const dataset = frozenDataset()
const text = createText()

it.each(facetIds)('each value of %s has a name of its own, written as it stands alone', (facet) => {
  const values = facetValues(dataset, facet)
  const names = values.map((value) => facetLabel(dataset, text, facet, value))
  expect(values.length).toBeGreaterThan(1)
  expect(names.filter((name, i) => name === values[i] && !/^[A-Z]/.test(name))).toEqual([])
  expect(names.filter((name) => facet !== 'organisation' && !/^\p{Lu}/u.test(name))).toEqual([])
  if (facet !== 'organisation') expect(new Set(names).size).toBe(names.length)
})
