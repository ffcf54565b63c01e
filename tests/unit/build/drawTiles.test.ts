import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { mapShapes } from '../../../src/build/geometry/worldGeometry'
import { drawTiles } from '../../../src/build/pictures/drawTiles'
import { startTiles } from '../../../src/selection/startTiles'
import { frozenDataset } from '../../frozenData'

const dataset = frozenDataset()
const tiles = drawTiles(dataset, mapShapes(dataset.countries, 'near'))

it('every tile of the front page has a picture', () => {
  expect(tiles.map(({ id }) => id)).toEqual(startTiles(dataset).map(({ id }) => id))
})

it.each(tiles.map((tile) => [tile.id, tile]))('%s has marks and no words', (_, { svg }) => {
  expect(svg).toMatch(/^<svg .*viewBox="0 0 400 225"/)
  expect(svg.match(/<(path|polyline|circle|rect)/g)?.length).toBeGreaterThan(3)
  expect(svg).not.toContain('<text')
})

it('all of them together are light', () => {
  const bytes = tiles.reduce((sum, { svg }) => sum + brotliCompressSync(svg).length, 0)
  expect(bytes).toBeLessThan(30_000)
})
