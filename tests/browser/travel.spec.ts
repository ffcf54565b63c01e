import type { Page } from '@playwright/test'
import { nightly } from './nightly'
import { expect, figure, openExplore, openPage, test } from './test'

const header = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name, exact: true })
const reset = (page: Page) =>
  page.getByRole('button', { name: 'Reset all filters' }).filter({ visible: true }).first()
const chip = (page: Page, name: string) => page.getByRole('button', { name: `Remove filter: ${name}` })

test('filters stay set through all pages of the header, and no precision is lost', async ({ page }) => {
  await openExplore(page, '?program=ilrs&from=2018-03-15')
  const agreements = await figure(page, /^agreements$/).textContent()
  const kept = /\?program=ilrs&from=2018-03-15$/
  await header(page, 'Agreements').click()
  await expect(page).toHaveURL(kept)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${agreements} agreements`)
  await header(page, 'Countries').click()
  await expect(page).toHaveURL(kept)
  await expect(chip(page, 'From 15 March 2018')).toBeVisible()
  await header(page, 'Compare').click()
  await expect(page).toHaveURL(/\/compare\?from=2018-03-15$/)
  await header(page, 'Method').click()
  await expect(page).toHaveURL(/\/method$/)
  await page.reload()
  await page.locator('#app[data-live]').waitFor()
  await header(page, 'Data').click()
  await expect(page).toHaveURL(/\/data$/)
  await header(page, 'Programs').click()
  await expect(page).toHaveURL(kept)
  await header(page, 'Organisations').click()
  await expect(page).toHaveURL(kept)
  await header(page, 'Explore').click()
  await expect(page).toHaveURL(kept)
  await expect(figure(page, /^agreements$/)).toHaveText(agreements ?? '')
})

test('a country between two lists keeps the filters, and the name of the site leaves them behind', async ({
  page,
}) => {
  await openPage(page, '/countries?program=ilrs')
  await page.getByRole('link', { name: 'Pakistan', exact: true }).click()
  await expect(page).toHaveURL(/\/countries\/PAK$/)
  await page.getByRole('main').getByRole('link', { name: 'Countries', exact: true }).click()
  await expect(page).toHaveURL(/\/countries\?program=ilrs$/)
  await page.getByRole('link', { name: 'Pakistan', exact: true }).click()
  await page.getByRole('link', { name: 'Show on the map' }).click()
  await expect(page).toHaveURL(/\/\?program=ilrs&open=PAK$/)
  await page.getByRole('banner').getByRole('link', { name: 'Space Partnership Tracker' }).click()
  await expect(page).toHaveURL(/\/$/)
})

for (const path of ['/agreements', '/countries', '/programs', '/organisations', '/charts'])
  test(
    `“Reset” is on ${path} while a filter is set, and removes all`,
    path === '/countries' ? {} : nightly,
    async ({ page }) => {
      await openPage(page, `${path}?program=ilrs~beidou&group=-bri`)
      await expect(chip(page, 'Not Belt and Road')).toBeVisible()
      await reset(page).click()
      await expect(page).toHaveURL(new RegExp(`${path}$`))
      await expect(reset(page)).toHaveCount(0)
    },
  )

test('“Reset” on Compare also removes the filters that Compare does not show', async ({ page }) => {
  await openExplore(page, '?program=ilrs&to=2020')
  await header(page, 'Compare').click()
  await expect(page).toHaveURL(/\/compare\?to=2020$/)
  await reset(page).click()
  await expect(page).toHaveURL(/\/compare$/)
  await header(page, 'Agreements').click()
  await expect(page).toHaveURL(/\/agreements$/)
  await page.goBack()
  await page.goBack()
  await header(page, 'Agreements').click()
  await expect(page).toHaveURL(/\/agreements\?program=ilrs&to=2020$/)
})

test('a copied link has only what its page shows', nightly, async ({ page, context }) => {
  await openExplore(page, '?program=ilrs')
  await header(page, 'Method').click()
  await expect(page).toHaveURL(/\/method$/)
  const other = await context.newPage()
  await openPage(other, page.url())
  await header(other, 'Agreements').click()
  await expect(other).toHaveURL(/\/agreements$/)
})
