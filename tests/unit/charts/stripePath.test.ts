import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stripePath } from '../../../src/charts/picture/stripePath'

/** Polygons of a path of straight lines. */
function polygons(path: string): readonly (readonly [x: number, y: number])[][] {
  return path
    .split('Z')
    .filter(Boolean)
    .map((part) => {
      const points: [number, number][] = []
      for (const [, command = '', first = '', second] of part.matchAll(/([MLH])([\d.]+)(?: ([\d.]+))?/g))
        points.push(
          command === 'H' ? [Number(first), points.at(-1)?.[1] ?? 0] : [Number(first), Number(second)],
        )
      return points
    })
}

function isInside(
  [x, y]: readonly [number, number],
  points: readonly (readonly [number, number])[],
): boolean {
  let isIn = false
  points.forEach(([ax, ay], index) => {
    const [bx, by] = points.at(index - 1) ?? [0, 0]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn
  })
  return isIn
}

it.each([
  ['falling', 8, 2.5, 1],
  ['rising', 8, 1, -1],
  ['rising', 6, 2, -1],
] as const)('%s stripes in a tile of %i px go on from tile to tile', (direction, sidePx, stripePx, slope) => {
  const shapes = polygons(stripePath(direction, sidePx, stripePx))
  const along = stripePx * Math.SQRT2
  const start = direction === 'falling' ? 0 : sidePx
  for (let x = 0.05; x < sidePx; x += 0.31)
    for (let y = 0.05; y < sidePx; y += 0.31) {
      const offset = (((y - slope * (x - start)) % sidePx) + sidePx) % sidePx
      // Rounding of the path blurs the edges of a stripe.
      if (Math.abs(offset - along) < 0.1 || offset < 0.1 || offset > sidePx - 0.1) continue
      expect(
        shapes.some((shape) => isInside([x, y], shape)),
        `${x} ${y}`,
      ).toBe(offset < along)
    }
})

it('no pattern is rotated: LibreOffice ignores that', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(
    files.filter((file) => readFileSync(join('src', file), 'utf8').includes('patternTransform')),
  ).toEqual([])
})
