import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { sites } from './sites'
import { expect, figure, openPage, test } from './test'

/**
 * Compressed kilobytes that Explore may transfer: before any script; until it is interactive; and after that, for the
 * charts below the map. The pictures of the tiles load lazily, in one theme; they have a limit of their own.
 */
const budgetKb = { static: 90, interactive: 430, charts: 42, pictures: 30 }

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
    const isPicture = ({ path }: { path: string }) => path.startsWith('/charts/tiles/')
    const isOfCharts = ({ path }: { path: string }) =>
      /\/(ExploreCharts|registry|lightCharts|networkChart|EntryLink|Legend|countryBars)-/.test(path)
    const sumKb = (of: typeof weights) => Math.round(of.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)
    const kb = sumKb(weights.filter((file) => !isPicture(file) && !isOfCharts(file)))
    const chartsKb = sumKb(weights.filter(isOfCharts))
    const picturesKb = sumKb(weights.filter(isPicture))
    process.stdout.write(
      `first load of Explore: ${kb} kB compressed, ${weights.length} files, then ${chartsKb} kB of charts, and ${picturesKb} kB of pictures\n`,
    )
    return { kb, chartsKb, picturesKb, weights: JSON.stringify(weights) }
  }
}

test.describe('without scripts', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false })

  test(`Explore shows title, figures and map within ${budgetKb.static} kB`, async ({ page }) => {
    const weighed = weigh(page)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Who works with China in space, and how do we know?',
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
  const { kb, chartsKb, picturesKb, weights } = weighed()
  expect(kb, weights).toBeLessThanOrEqual(budgetKb.interactive)
  expect(chartsKb, weights).toBeLessThanOrEqual(budgetKb.charts)
  expect(picturesKb, weights).toBeLessThanOrEqual(budgetKb.pictures)
})
