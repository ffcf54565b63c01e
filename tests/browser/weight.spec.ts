import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from './test'

/** Everything that the first view of Explore needs, as any host with compression sends it. */
const budgetKb = 650

test(`the first load of Explore transfers at most ${budgetKb} kB compressed`, async ({ page, baseURL }) => {
  const files = new Set<string>()
  page.on('requestfinished', (request) => files.add(new URL(request.url()).pathname))
  await page.goto('/', { waitUntil: 'networkidle' })
  await expect(page.locator('path.leaflet-interactive').first()).toBeAttached()
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
  const weights = [...files].map((path) => {
    const content = readFileSync(`dist${path === '/' ? '/index.html' : path}`)
    const isCompressed = /\.(woff2|png)$/.test(path)
    return { path, bytes: isCompressed ? content.length : brotliCompressSync(content).length }
  })
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0)
  test.info().annotations.push({ type: 'weight', description: `${baseURL}: ${Math.round(total / 1000)} kB` })
  process.stdout.write(
    `first load of Explore: ${Math.round(total / 1000)} kB compressed, ${weights.length} files\n`,
  )
  expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(budgetKb * 1000)
})
