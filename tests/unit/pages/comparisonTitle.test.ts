import { expect, it } from 'vitest'
import { entityName } from '../../../src/charts/names/entityName'
import { comparisonTitle } from '../../../src/pages/compare/comparisonTitle'
import { compareEntities } from '../../../src/selection/compare/compareEntities'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { partiesWith, testDataset } from '../testDataset'

const text = createText()
const dataset = testDataset(
  [
    {
      id: 'pak-1',
      date: { value: '2019', basis: 'signed' },
      programs: ['gulf'],
      parties: partiesWith('PAK'),
    },
    { id: 'pak-2', programs: ['moon'], parties: partiesWith('PAK') },
    { id: 'bra', programs: ['moon'], parties: partiesWith('BRA') },
    { id: 'egy-1', programs: ['gulf'], parties: partiesWith('EGY') },
    { id: 'egy-2', programs: ['gulf'], parties: partiesWith('EGY') },
    { id: 'egy-3', programs: ['gulf'], parties: partiesWith('EGY') },
  ],
  [{ group: 'accords', country: 'BRA', joined: '2021-06-15' }],
)

it.each([
  ['shared members of coalitions', ['moon', 'accords'], null, 'moon and Accords: 1 country in both'],
  ['coalitions without shared members', ['moon', 'accords'], '2022', 'moon and Accords: no country in both'],
  [
    'members that all three share',
    ['moon', 'accords', 'gulf'],
    null,
    'moon, Accords and gulf: no country in all 3',
  ],
  [
    'countries by number of agreements',
    ['BRA', 'PAK', 'EGY', 'BHR'],
    null,
    '3 documented agreements with EGY, 2 with PAK, 1 with BRA and none with BHR',
  ],
  [
    'countries of which one has an agreement',
    ['FRA', 'BRA'],
    null,
    '1 documented agreement with BRA and none with FRA',
  ],
  ['countries without any', ['BRA', 'FRA'], '2018', 'No documented agreement with BRA or FRA'],
  ['the names of a country and a program', ['PAK', 'moon'], null, 'PAK and moon compared'],
  ['a prompt for a single entity', ['PAK'], null, 'Compare PAK with…'],
])('the title states %s', (_name, ids, to, expected) => {
  const comparison = compareEntities(select(dataset, { ...noFilters, to }), ids)
  const names = comparison.entities.map(({ entity }) => entityName(dataset, text, entity))
  expect(comparisonTitle(comparison, names, text)).toBe(expected)
})
