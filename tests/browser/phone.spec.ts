import { expect, test } from './test'

test('on a phone the headline, the map and the slider come first, then charts, list and filters', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByText(/^\d+ documented agreements with \d+ countries$/)).toBeVisible()
  await expect(page.locator('path.leaflet-interactive').first()).toBeAttached()
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Gulf,/ }).check()
  await page.getByRole('button', { name: /^List/ }).click()
  const record = page
    .getByRole('region', { name: /records$/ })
    .getByRole('link')
    .first()
  await record.click()
  const panel = page.getByRole('complementary', { name: 'Details' })
  await expect(panel).toBeVisible()
  expect((await panel.boundingBox())?.width).toBe(390)
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(panel).toBeHidden()
})

const addresses = [
  '/',
  '/?program=ilrs&chart=by-program',
  '/agreements',
  '/agreements?q=moon&program=gulf~ilrs',
  '/agreements/ilrs-pakistan-2023',
  '/countries',
  '/countries/PAK',
  '/programs',
  '/programs/ilrs',
  '/programs/tiangong',
  '/compare',
  '/briefing',
  '/briefing/make',
  '/compare?compare=ilrs~artemis',
  '/data',
  '/method',
]

for (const width of [390, 320])
  for (const address of addresses)
    test(`${address} is no wider than a screen of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(address)
      await expect(page.getByRole('contentinfo')).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })

for (const width of [390, 320])
  for (const button of ['Cite', 'Download', 'Columns'])
    test(`what ${button} opens fits a screen of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto('/agreements')
      await page.locator('summary', { hasText: button }).click()
      const panel = await page.locator('details[open] > div').boundingBox()
      expect(panel?.x).toBeGreaterThanOrEqual(0)
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width)
    })

test('the menu leads to every page and closes when one is chosen', async ({ page }) => {
  await page.goto('/programs/ilrs')
  await expect(page.getByRole('contentinfo')).toBeVisible()
  const menu = page.getByRole('banner').locator('summary', { hasText: 'Menu' })
  await menu.click()
  const pages = page.getByRole('banner').getByRole('navigation', { name: 'Pages' })
  await expect(pages.getByRole('link')).toHaveCount(8)
  await pages.getByRole('link', { name: 'Method' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
  await expect(pages).toBeHidden()
})
