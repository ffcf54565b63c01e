import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chartIds } from '../../../src/selection/chartTable'
import { differenceFrom } from '../../pictures/differenceFrom'
import { drawFixtures } from '../../pictures/drawFixtures'

it('every committed picture is of a chart of the registry', () => {
  const pictured = readdirSync('tests/fixtures/pictures').map((file) =>
    file.replace(/-(?:light|dark)\.png$/, ''),
  )
  expect([...new Set(pictured)].filter((id) => !chartIds.some((known) => known === id))).toEqual([])
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const pictures = drawFixtures(theme)

  it.each(pictures.map((picture) => [picture.id, picture] as const))(
    '%s looks as it did',
    async (id, { file, svg, toPng }) => {
      const png = await toPng(svg)
      const difference = differenceFrom(file, png)
      if (difference === null) return
      const seen = `test-results/${id}-${theme}.png`
      mkdirSync('test-results', { recursive: true })
      writeFileSync(seen, png)
      expect.fail(`${id} ${difference}. Look at ${seen}; if it is right, run npm run pictures.`)
    },
  )

  it.each(pictures.map((picture) => [picture.id, picture] as const))(
    '%s needs nothing from outside and runs nothing',
    (_id, { svg }) => {
      expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|javascript:|var\(--|NaN|undefined/)
      for (const [, address = ''] of svg.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')\s]+)/g))
        expect(address).toMatch(/^#/)
    },
  )
})
