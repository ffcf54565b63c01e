import { expect, it } from 'vitest'
import { curveColours } from '../../../src/charts/curves/curveColours'
import { findEntities } from '../../../src/selection/compare/entities'
import { frozenDataset } from '../../frozenData'

const dataset = frozenDataset()

it.each([
  ['two countries', ['PAK', 'RUS'], 2],
  ['four countries', ['PAK', 'RUS', 'BRA', 'FRA'], 4],
  ['coalitions, a group and a country', ['ilrs', 'artemis', 'bri', 'PAK'], 4],
])('lines in one chart differ in colour: %s', (_, ids, lines) => {
  expect(new Set(curveColours(dataset, findEntities(dataset, ids))).size).toBe(lines)
})
