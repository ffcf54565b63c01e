import { expect, it } from 'vitest'
import { startTiles } from '../../../src/selection/startTiles'
import { frozenDataset } from '../../frozenData'
import { testDataset } from '../testDataset'

const idsOf = (dataset: Parameters<typeof startTiles>[0]) => startTiles(dataset).map(({ id }) => id)

it('the frozen data fills all tiles, and the area is that of the group with a program of its own', () => {
  const dataset = frozenDataset()
  expect(idsOf(dataset)).toEqual(['coalitions', 'claims', 'area', 'talks'])
  expect(startTiles(dataset).find(({ id }) => id === 'area')?.view.filters.group).toEqual(['gcc'])
})

it('data without stated totals or areas has no tiles for them', () => {
  expect(idsOf(testDataset([{ id: 'a' }]))).toEqual(['coalitions', 'talks'])
})

it('data without the other coalition has no tile that compares', () => {
  const dataset = testDataset([{ id: 'a' }])
  const about = { ...dataset.about, alignment: { program: 'moon', group: 'nowhere' } }
  expect(idsOf({ ...dataset, about })).toEqual(['talks'])
})
