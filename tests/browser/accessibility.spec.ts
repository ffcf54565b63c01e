import { expectAccessible } from './axe'
import { everyPage } from './everyPage'
import { expect, expectFits, openExplore, openPage, phonesPx, test } from './test'

/** How wide a window of 1440 px is at 200 % zoom. */
const zoomedPx = 720

for (const { path } of everyPage)
  test(`${path}: axe finds nothing in either theme, and small and zoomed windows show all of it`, async ({
    page,
  }) => {
    await openPage(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const tables of await page.getByText('Figures as a table').all()) await tables.click()
    await expectAccessible(page)
    await expectFits(page, [zoomedPx, ...phonesPx])
  })

test('axe finds nothing in the search dialog', async ({ page }) => {
  await openExplore(page)
  await page.getByRole('button', { name: 'Search countries, programs and records' }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('pak')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  // The list scrolls with the arrow keys, which stay in the search field (a combobox).
  await expectAccessible(page, { part: '[role="dialog"]', except: ['scrollable-region-focusable'] })
})

test('the map is one stop for the Tab key, and so is the timeline', async ({ page }) => {
  await openExplore(page)
  await page.getByRole('button', { name: 'Interest only' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('path[role="button"][tabindex="0"]')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused()
  await expect(page.locator('svg[role="application"] [tabindex="0"]')).toHaveCount(1)
})
