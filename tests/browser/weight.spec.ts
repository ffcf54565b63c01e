import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { sites } from './sites'
import { expect, figure, openPage, test } from './test'

/** Compressed kilobytes that Explore may transfer, before any script and once it is interactive. */
const budgetKb = { static: 90, interactive: 450 }

/** Weighs every file that a page requests from now on. */
function weigh(page: Page) {
  const files = new Set<string>()
  page.on('request', (request) => files.add(new URL(request.url()).pathname))
  return () => {
    const weights = [...files].map((path) => {
      const content = readFileSync(sites.frozen.folder + (path === '/' ? '/index.html' : path))
      return {
        path,
        bytes: /\.(woff2|png)$/.test(path) ? content.length : brotliCompressSync(content).length,
      }
    })
    const kb = Math.round(weights.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)
    process.stdout.write(`first load of Explore: ${kb} kB compressed, ${weights.length} files\n`)
    return { kb, weights: JSON.stringify(weights) }
  }
}

test.describe('without scripts', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false })

  test(`Explore shows title, figures and map within ${budgetKb.static} kB`, async ({ page }) => {
    const weighed = weigh(page)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Documented space agreements with China',
    )
    await expect(figure(page, /^agreements$/)).toHaveText(/\d{3}/)
    await expect(page.locator('svg path[fill]').first()).toBeVisible()
    const { kb, weights } = weighed()
    expect(kb, weights).toBeLessThanOrEqual(budgetKb.static)
  })
})

test(`Explore hydrates within ${budgetKb.interactive} kB and without a layout shift`, async ({ page }) => {
  const weighed = weigh(page)
  await page.addInitScript(() => {
    const shifts = { total: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await openPage(page, '/')
  await expect(page.locator('path.leaflet-interactive').first()).toBeAttached()
  expect(
    await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total),
  ).toBeLessThanOrEqual(0.02)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const { kb, weights } = weighed()
  expect(kb, weights).toBeLessThanOrEqual(budgetKb.interactive)
})
