import { isNightly } from '../../playwright.config'
import { expectAccessible } from './axe'
import { everyPage } from './everyPage'
import { nightly, nightlyUnless } from './nightly'
import { expect, expectFits, openExplore, openPage, phonesPx, test } from './test'

/** How wide a window of 1440 px is at 200 % zoom. */
const zoomedPx = 720

for (const { name, path, isDaily, hasOwnColours } of everyPage)
  test(
    `${path}: axe finds nothing, and it fits small and zoomed windows`,
    nightlyUnless(isDaily === true),
    async ({ page }) => {
      await openPage(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      for (const tables of await page.getByText('Figures as a table').all()) await tables.click()
      // Every night the colours of the dark theme are checked on each page, and in each state with colours of its own.
      const isDarkToo = isNightly && (hasOwnColours || !name.includes('-'))
      await expectAccessible(page, { isDarkToo })
      await expectFits(page, [zoomedPx, ...phonesPx])
    },
  )

test('axe finds nothing in the search dialog', nightly, async ({ page }) => {
  await openExplore(page)
  await page.getByRole('button', { name: 'Search countries, programs and records' }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('pak')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  // In a combobox the arrow keys scroll the list while the focus stays in the field.
  await expectAccessible(page, { part: '[role="dialog"]', except: ['scrollable-region-focusable'] })
})

test('countries, sites, timeline and network are one Tab stop each', async ({ page }) => {
  await openExplore(page)
  await page.getByRole('button', { name: 'Interest only', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('path[role="button"][tabindex="0"]')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.leaflet-marker-icon[tabindex="0"]')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused()
  for (const name of [/^Timeline/, /^Ties/])
    await expect(page.getByRole('application', { name }).locator('[tabindex="0"]')).toHaveCount(1)
})
