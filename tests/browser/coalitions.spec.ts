import { readFileSync } from 'node:fs'
import { nightly } from './nightly'
import { expect, openPage, test } from './test'

test('two coalitions: the year changes map, curves, table and ladder by keyboard alone', async ({ page }) => {
  await openPage(page, '/coalitions')
  await expect(page.getByRole('heading', { level: 1, name: 'Two coalitions' })).toBeVisible()
  const rows = page.getByRole('table').getByRole('row')
  const before = await rows.count()
  await page.getByRole('slider', { name: 'Year shown' }).focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/coalitions\?to=2022$/)
  await expect(
    page.getByRole('heading', { name: 'Agreements up to 2022 and member countries' }),
  ).toBeVisible()
  await expect(page.getByRole('rowgroup').getByText('Only Lunar research station: 1')).toBeVisible()
  expect(await rows.count()).toBeLessThan(before)
})

test('a country of the map leads to its page, and the members can be saved', nightly, async ({ page }) => {
  await openPage(page, '/coalitions')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toMatch(/^space-partnerships-coalitions-\d{4}-\d\d-\d\d\.csv$/)
  expect(readFileSync(await download.path(), 'utf8')).toContain('PAK,Pakistan,2023-10-18')
  await page.getByRole('table').getByRole('link', { name: 'Thailand' }).click()
  await expect(page).toHaveURL(/\/countries\/THA$/)
})
