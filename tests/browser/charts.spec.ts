import { chartIds } from '../../src/selection/chartTable'
import { nightly } from './nightly'
import { expect, openPage, saveButton, test } from './test'

test('the gallery shows every chart of the registry with its picture, id and buttons', async ({ page }) => {
  await openPage(page, '/charts')
  const cards = page.locator('main li[aria-labelledby]')
  await expect(cards).toHaveCount(chartIds.length)
  for (const [position, id] of chartIds.entries()) {
    const card = cards.nth(position)
    await expect(card.locator('code')).toHaveText(`id: ${id}`)
    await expect(card.getByRole('img')).toHaveAccessibleName(/\S/)
    for (const name of [/^Open in Explore/, /^Embed:/]) await expect(card.getByLabel(name)).toBeVisible()
    await expect(saveButton(card)).toBeVisible()
  }
})

test('a chart opens in Explore, and the embed code gives the focus back', nightly, async ({ page }) => {
  await openPage(page, '/charts')
  const embed = page.getByRole('button', { name: 'Embed: Bars by kind' })
  await embed.click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /^HTML/ })).toHaveValue(
    /chart="by-kind"/,
  )
  await page.keyboard.press('Escape')
  await expect(embed).toBeFocused()
  await page.getByRole('link', { name: 'Open in Explore: Bars by kind' }).click()
  await expect(page).toHaveURL(/\/\?chart=by-kind#chart-by-kind$/)
  await expect(page.locator('#chart-by-kind')).toBeInViewport()
})

test('the pictures follow the filters in the address', nightly, async ({ page }) => {
  await openPage(page, '/charts?program=ilrs')
  const region = page.locator('main li').filter({ hasText: 'id: by-region' })
  await expect(region.getByRole('img')).toContainText('Filters: Lunar research station')
  await expect(page.getByText(/under the filters in the address/)).toBeVisible()
})
