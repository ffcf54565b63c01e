import { expect, it } from 'vitest'
import { comparedFigures } from '../../../src/pages/compare/comparedFigures'
import { compareEntities } from '../../../src/selection/compare/compareEntities'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { partiesWith, testDataset } from '../testDataset'

const dataset = testDataset(
  [{ id: 'bra', programs: ['moon'], parties: partiesWith('BRA') }],
  [{ group: 'accords', country: 'BRA', joined: '2021-06-15' }],
)

it.each([
  [
    'agreements of a group are those of its members, and say with whom',
    'accords',
    [
      'member country',
      'agreement of its members with CHN',
      'member with such agreements',
      'of them at state or agency level',
      'first of these agreements',
      'newest of these agreements',
    ],
  ],
  [
    'a program has agreements of its own',
    'moon',
    [
      'member country',
      'agreement',
      'partner country',
      'at state or agency level',
      'first agreement',
      'newest agreement',
    ],
  ],
  [
    'a country likewise',
    'BRA',
    ['agreement', 'at state or agency level', 'first agreement', 'newest agreement'],
  ],
])('%s', (_, id, labels) => {
  const { entities } = compareEntities(select(dataset, noFilters), [id])
  const figures = entities.flatMap((compared) => comparedFigures(dataset, createText(), compared))
  expect(figures.map(({ label }) => label)).toEqual(labels)
})
