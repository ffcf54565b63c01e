import { expect, it } from 'vitest'
import { listAt } from '../../../../src/dataset/columns/listColumn'
import { type Filters, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { frozenDataset } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'
import { frozenPlainData } from './frozenPlainData'
import { plainCount } from './plainCount'

// Compares the counts of the app with plain counts made from the JSON files.
const data = frozenPlainData()

function countByHand(filters: Filters) {
  const { counted, interest, countries } = plainCount(data, filters)
  return { agreements: counted.length, countries, interest: interest.length }
}

const dataset = frozenDataset()

const random = seeded(20_261_124)
const cases = [noFilters, ...Array.from({ length: 100 }, () => randomFilters(dataset, random))]

it('most of the random filters leave something to count', () => {
  expect(cases.filter((filters) => countByHand(filters).agreements > 0).length).toBeGreaterThan(40)
})

/** The filters that are set, as a name for the test. */
function nameOf(filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))
  return set.map(([key, value]) => `${key}=${value}`).join(' ') || 'no filters'
}

it.each(cases.map((filters) => [nameOf(filters), filters] as const))(
  'the count equals one made by hand: %s',
  (_name, filters) => {
    const selection = select(dataset, filters)
    const countries = new Set<string>()
    for (const record of selection.records) {
      for (const country of listAt(dataset.columns.partners, record))
        if (selection.countsAsPartner[country]) countries.add(dataset.countries[country]?.iso3 ?? '')
    }
    expect({
      agreements: selection.records.length,
      countries: [...countries].sort(),
      interest: selection.interest.length,
    }).toEqual(countByHand(filters))
  },
)

it('no researched record has been lost', () => {
  const { agreements } = data
  expect(agreements.length).toBeGreaterThanOrEqual(509)
  expect(new Set(agreements.map((record) => record.id)).size).toBe(agreements.length)
})
