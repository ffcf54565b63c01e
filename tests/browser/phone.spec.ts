import { everyPage } from './everyPage'
import { nightly } from './nightly'
import { expect, expectFits, openExplore, openPage, test } from './test'

test(
  'on a phone the intervals on the Method page end inside the page, in drawings and tables',
  nightly,
  async ({ page }) => {
    await openPage(page, '/method')
    for (const table of await page.getByText('Figures as a table').all()) await table.click()
    const intervals = page.getByText(/^\d+–\d+%$/)
    expect(await intervals.count()).toBeGreaterThan(10)
    const ends = await intervals.evaluateAll((found) =>
      found.map((one) => {
        const range = document.createRange()
        range.selectNodeContents(one)
        return range.getBoundingClientRect().right
      }),
    )
    const margin = 16
    expect(Math.max(...ends)).toBeLessThanOrEqual((page.viewportSize()?.width ?? 0) - margin)
  },
)

test('on a phone the headline, the map and the slider come first, then charts, list and filters', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByText(/^\d+ documented agreements with \d+ countries$/)).toBeVisible()
  await expect(page.locator('path.leaflet-interactive').first()).toBeAttached()
  const finding = await page.getByText(/^\d+ documented agreements with/).boundingBox()
  const title = await page.getByRole('heading', { level: 2 }).first().boundingBox()
  const map = await page.locator('.leaflet-container').first().boundingBox()
  expect(finding?.y).toBeLessThan(title?.y ?? 0)
  expect(title?.y).toBeLessThan(map?.y ?? 0)
  expect(map?.y).toBeLessThanOrEqual(330)
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
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

// Every state of each page fits in accessibility.spec.ts too, in a narrow window.
for (const { path } of everyPage)
  test(`${path} fits the screen of a phone`, nightly, async ({ page }) => {
    await openPage(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFits(page)
  })

test('the menus Cite, Download and Columns fit small screens', async ({ page }) => {
  await page.goto('/agreements')
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    for (const button of ['Cite', 'Download', 'Columns']) {
      await page.locator('summary', { hasText: button }).click()
      const panel = await page.locator('details[open] > div').boundingBox()
      expect(panel?.x).toBeGreaterThanOrEqual(0)
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
    }
  }
})

test('the menu leads to every page and closes when one is chosen', async ({ page }) => {
  await page.goto('/programs/ilrs')
  await expect(page.getByRole('contentinfo')).toBeVisible()
  const menu = page.getByRole('banner').locator('summary', { hasText: 'Menu' })
  await menu.click()
  const pages = page.getByRole('banner').getByRole('navigation', { name: 'Pages' })
  // The wide layout lists the same pages, hidden here.
  const listed = await page.locator('header nav').first().locator('a').allInnerTexts()
  expect(listed).toContain('Method')
  await expect(pages.getByRole('link')).toHaveText(listed)
  await pages.getByRole('link', { name: 'Method' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
  await expect(pages).toBeHidden()
})

test('the menu keeps the filters, and “Reset” stays in sight in the panel of filters', async ({ page }) => {
  await openExplore(page, '?program=ilrs&from=2018-03-15')
  const menu = page.getByRole('banner').locator('summary', { hasText: 'Menu' })
  await menu.click()
  await page.getByRole('banner').getByRole('link', { name: 'Agreements' }).click()
  await expect(page).toHaveURL(/\/agreements\?program=ilrs&from=2018-03-15$/)
  await page.goBack()
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Tiangong,/ }).scrollIntoViewIfNeeded()
  const reset = page.getByRole('button', { name: 'Reset all filters' }).first()
  await expect(reset).toBeInViewport()
  await reset.click()
  await expect(page).toHaveURL(/\/$/)
})
