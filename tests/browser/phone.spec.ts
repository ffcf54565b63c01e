import { expect, test } from './test'

test('on a phone the headline, the map and the slider come first, then charts, list and filters', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByText(/documented agreements with \d+ countries/)).toBeVisible()
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

test('nothing is wider than the screen', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/?program=ilrs&chart=by-program')
    await expect(page.locator('path.leaflet-interactive').first()).toBeAttached()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})
