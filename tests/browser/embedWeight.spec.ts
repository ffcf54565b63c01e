import type { Page } from '@playwright/test'
import { embedAddress } from '../../src/publish/embed/embedAddress'
import { chartIds } from '../../src/selection/chartTable'
import { expect, test } from './embedHost'

/** Counts the bytes that each document transfers, including headers and late requests. */
async function transfers(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const documents = new Map<string, string>()
  const open = new Set<string>()
  const bytes = new Map<string, number>()
  client.on('Network.requestWillBeSent', ({ requestId, documentURL }) => {
    documents.set(requestId, documentURL)
    open.add(requestId)
  })
  client.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    open.delete(requestId)
    const document = documents.get(requestId) ?? ''
    bytes.set(document, (bytes.get(document) ?? 0) + encodedDataLength)
  })
  return { bytes: () => bytes.get(page.url()) ?? 0, underWay: () => open.size }
}

test.describe('before any script runs', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false })

  test('every chart shows its picture, title and source in at most 60 kB', async ({ page, places }) => {
    const { bytes } = await transfers(page)
    for (const chart of chartIds) {
      await page.goto(embedAddress(places.tracker, chart, {}))
      await expect(page.getByRole('heading')).toBeVisible()
      await expect(page.getByRole('img')).toBeVisible()
      await expect(page.getByText(/^Source: /)).toBeVisible()
      await expect.poll(bytes, chart).toBeGreaterThan(25_000)
      expect(bytes(), chart).toBeLessThanOrEqual(60_000)
    }
  })
})

/** Compressed kilobytes (1,000 bytes) of everything that an interactive embed fetches. */
const budgets = { 'by-country': 244, map: 335 } as const

for (const chart of ['by-country', 'map'] as const)
  test(`${chart} transfers at most ${budgets[chart]} kB once it is interactive`, {
    tag: '@chromium',
  }, async ({ page, places }) => {
    const { bytes, underWay } = await transfers(page)
    await page.goto(embedAddress(places.tracker, chart, {}))
    await expect(page.locator('#embed[data-ready]')).toBeVisible()
    await expect.poll(underWay).toBe(0)
    process.stdout.write(`embed ${chart}, interactive: ${Math.round(bytes() / 1000)} kB\n`)
    expect(bytes()).toBeLessThanOrEqual(budgets[chart] * 1000)
    expect(bytes()).toBeGreaterThan(100_000)
  })
