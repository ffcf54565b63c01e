import { readdirSync, readFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { nightly } from './nightly'
import { sites } from './sites'
import { expect, test } from './test'

const pixelsPerUnit = 2
test.use({ deviceScaleFactor: pixelsPerUnit })

/** Mean colour of each square, which hides the differences in antialiasing between two renderers. */
function inSquares({ width, height, data }: PNG, side = 6): PNG {
  const small = new PNG({ width: Math.floor(width / side), height: Math.floor(height / side) })
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0
        for (let at = 0; at < side * side; at++) {
          const pixel = (y * side + Math.floor(at / side)) * width + x * side + (at % side)
          sum += data[pixel * 4 + channel] ?? 0
        }
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / side ** 2)
      }
  return small
}

const charts = `${sites.frozen.folder}/charts`

/** Share of squares that visibly differ in colour. */
function difference(one: PNG, other: PNG): number {
  const [a, b] = [inSquares(one), inSquares(other)]
  return (
    pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.12, includeAA: true }) /
    (a.width * a.height)
  )
}

test('Chromium and resvg render every picture alike', nightly, async ({ page }) => {
  const ids = readdirSync(charts).flatMap((name) => name.match(/^(.+)\.svg$/)?.[1] ?? [])
  expect(ids.length).toBeGreaterThanOrEqual(10)
  for (const id of ids) {
    const drawn = PNG.sync.read(readFileSync(`${charts}/${id}.png`))
    const size = { width: drawn.width / pixelsPerUnit, height: drawn.height / pixelsPerUnit }
    await page.setViewportSize(size)
    const address = `data:image/svg+xml;base64,${readFileSync(`${charts}/${id}.svg`, 'base64')}`
    await page.setContent(
      `<style>body { margin: 0 } img { display: block }</style><img alt="" src="${address}">`,
    )
    const image = page.getByRole('presentation')
    await image.evaluate((element) => (element as HTMLImageElement).decode())
    const shown = PNG.sync.read(await page.screenshot())
    expect([shown.width, shown.height], id).toEqual([drawn.width, drawn.height])
    expect(difference(shown, drawn), id).toBeLessThan(0.003)
  }
})
