import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { chartIds } from '../../../src/selection/view'
import { drawFixtures } from '../../pictures/drawFixtures'

/** Share of pixels that may differ: rounding in another processor, not another drawing. */
const tolerance = 0.0005

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const pictures = drawFixtures(theme)

  it('every chart of the registry has a picture', () => {
    expect(pictures.map(({ id }) => id)).toEqual([...chartIds])
  })

  it.each(pictures.map((picture) => [picture.id, picture] as const))(
    '%s looks as it did',
    async (id, { file, svg, toPng }) => {
      const drawn = PNG.sync.read(Buffer.from(await toPng(svg)))
      const known = PNG.sync.read(readFileSync(file))
      expect([drawn.width, drawn.height]).toEqual([known.width, known.height])
      const different = pixelmatch(known.data, drawn.data, undefined, drawn.width, drawn.height, {
        threshold: 0.1,
      })
      const isSame = different <= drawn.width * drawn.height * tolerance
      if (!isSame) {
        mkdirSync('test-results', { recursive: true })
        writeFileSync(`test-results/${id}-${theme}.png`, PNG.sync.write(drawn))
      }
      expect(
        isSame,
        `${different} pixels differ: see test-results/${id}-${theme}.png; if meant so, npm run pictures`,
      ).toBe(true)
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
