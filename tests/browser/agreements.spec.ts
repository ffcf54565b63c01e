import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { expect, openPage, test } from './test'

const titles = (page: Page) => page.locator('tbody th a')

async function openTable(page: Page, query = '') {
  await openPage(page, `/agreements${query}`)
  await expect(titles(page).first()).toBeVisible()
}

test('words of a title, a country, a program and a year find a record, and the hits are marked', async ({
  page,
}) => {
  await openTable(page)
  await page.getByRole('searchbox', { name: 'Search the records' }).first().fill('pakistn lunar 2023')
  await expect(titles(page).first()).toHaveText('Pakistan joins the ILRS (CNSA–SUPARCO MoU)')
  await expect(page.locator('mark').filter({ hasText: 'Pakistan' }).first()).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: '2023' }).first()).toBeVisible()
  await expect(page).toHaveURL(/q=pakistn\+lunar\+2023/)
})

test('if no record has every word, the closest matches and a notice are shown', nightly, async ({ page }) => {
  await openTable(page, '?q=Tiangong+Belarus+2023')
  await expect(
    page.getByText('No record contains all the words in “Tiangong Belarus 2023”. These contain 2 of the 3.'),
  ).toBeVisible()
  await expect(titles(page).filter({ hasText: 'Belarus joins the ILRS' })).toBeVisible()
})

test('from a search to a record, its source and its citation', async ({ page }) => {
  await openTable(page, '?q=suparco+ilrs')
  await titles(page).filter({ hasText: 'Pakistan joins the ILRS' }).click()
  await expect(page).toHaveURL(/\/agreements\/ilrs-pakistan-2023$/)
  const source = page.locator('a[rel="noopener noreferrer"]').first()
  await expect(source).toHaveAttribute('href', /^https?:/)
  await page.getByText('Cite', { exact: true }).click()
  const citation = page.getByText(/Space Partnership Tracker contributors: “Pakistan joins the ILRS/)
  await expect(citation).toContainText('(accessed ')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'BibTeX file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('ilrs-pakistan-2023.bib')
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^@online\{ilrs-pakistan-2023,/)
  const next = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSL-JSON file' }).click()
  const csl = await next
  expect(csl.suggestedFilename()).toBe('ilrs-pakistan-2023.csl.json')
  expect(JSON.parse(readFileSync(await csl.path(), 'utf8'))).toMatchObject([
    { id: 'ilrs-pakistan-2023', type: 'webpage', URL: expect.stringContaining(page.url()) },
  ])
})

test(
  'the address keeps the sort order, also by several columns, and Back restores it',
  nightly,
  async ({ page }) => {
    await openTable(page)
    const head = (name: string) => page.getByRole('columnheader', { name })
    await expect(head('Date')).toHaveAttribute('aria-sort', 'descending')
    await head('Agreement').getByRole('button').click()
    await expect(head('Agreement')).toHaveAttribute('aria-sort', 'ascending')
    await expect(page).toHaveURL(/sort=title$/)
    const first = await titles(page).first().innerText()
    await head('Agreement').getByRole('button').click()
    await expect(page).toHaveURL(/sort=-title$/)
    await expect(titles(page).first()).not.toHaveText(first)
    await head('Confidence')
      .getByRole('button')
      .click({ modifiers: ['Shift'] })
    await expect(page).toHaveURL(/sort=-title~confidence$/)
    await page.goBack()
    await expect(page).toHaveURL(/sort=-title$/)
  },
)

test('the address keeps the chosen columns, and they can be reset', nightly, async ({ page }) => {
  await openTable(page)
  await page.getByText('Columns', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Organisations' }).check()
  await page.getByRole('checkbox', { name: 'Kind' }).uncheck()
  await expect(page.getByRole('columnheader', { name: 'Organisations' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Kind' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('columnheader', { name: 'Organisations' })).toBeVisible()
  await page.getByText('Columns', { exact: true }).click()
  await page.getByRole('button', { name: 'Reset columns' }).click()
  await expect(page).toHaveURL(/\/agreements$/)
})

test('only rows in view are rendered, and the keyboard reaches the last one', nightly, async ({ page }) => {
  await openTable(page)
  const drawn = await page.locator('tbody tr[data-index]').count()
  expect(drawn).toBeLessThan(60)
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '467')
  await titles(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('tr[data-index="1"] th a')).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.locator('tr[data-index="465"] th a')).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(page.locator('tr[data-index="455"] th a')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.locator('tr[data-index="0"] th a')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/agreements\/[a-z0-9-]+$/)
})

test('the download has the rows of the table in the same order', async ({ page }) => {
  await openTable(page, '?program=gulf&sort=title')
  await page.getByText('Download', { exact: true }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'agreements.csv' }).first().click()
  expect((await downloading).suggestedFilename()).toBe('agreements-gulf.csv')
  const text = readFileSync(await (await downloading).path(), 'utf8')
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  expect(heading).toMatch(
    new RegExp(`^${rows.length} agreements on Gulf cooperation: \\d+ partner countries$`),
  )
  await expect(page).toHaveTitle('Agreements on Gulf cooperation · Space Partnership Tracker')
  const shown = await titles(page).allInnerTexts()
  expect(rows.slice(0, shown.length).map((row) => row.title)).toEqual(shown)
})

test('the citation of a view names its link, filters, version and date', async ({ page }) => {
  await openTable(page, '?program=ilrs&to=2022')
  await page.getByText('Cite', { exact: true }).click()
  const citation = page.getByText(/Space Partnership Tracker contributors:/)
  await expect(citation).toContainText(
    '“Agreements on the lunar research station, up to 2022: 3 records, 1 partner country”',
  )
  await expect(citation).toContainText(/version \d{4}-\d{2}-\d{2}-[0-9a-f]{8}/)
  await expect(citation).toContainText('/agreements?program=ilrs&to=2022')
})

test('axe finds nothing in the menus of the table', nightly, async ({ page }) => {
  await page.goto('/agreements?program=gulf&from=2025')
  for (const menu of ['Columns', 'Cite', 'Download']) {
    await page.getByText(menu, { exact: true }).click()
    await expectAccessible(page, { part: 'details[open]' })
    await page.keyboard.press('Escape')
  }
})

test('keyboard alone: filters, columns, citation, download, a record, and back', async ({ page }) => {
  await openTable(page)
  const focused = page.locator(':focus')
  const tabTo = async (name: string | RegExp) => {
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab')
      const text = await focused.evaluate(
        (element) =>
          element.getAttribute('aria-label') ??
          ((element as HTMLInputElement).labels?.[0] ?? element).textContent ??
          '',
      )
      if (typeof name === 'string' ? text === name : name.test(text)) return
    }
    throw new Error(`Tab does not reach ${name}`)
  }
  const open = async () => {
    await page.keyboard.press('Enter')
    await expect(page.locator('details[open] > div')).toBeVisible()
  }
  await tabTo('Skip the filters')
  await page.keyboard.press('Enter')
  await tabTo('Columns')
  await open()
  await tabTo('Site')
  await page.keyboard.press('Space')
  await expect(page.getByRole('columnheader', { name: 'Site' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(focused).toHaveText('Columns')
  await tabTo('Cite')
  await open()
  // The box loads when the menu is first opened.
  await expect(page.getByRole('button', { name: 'RIS file' })).toBeVisible()
  await tabTo('RIS file')
  const citing = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await citing).suggestedFilename()).toMatch(/\.ris$/)
  await page.keyboard.press('Escape')
  await tabTo('Download')
  await open()
  // The list loads when the menu is first opened.
  await expect(page.locator('details[open] a[download]').first()).toBeVisible()
  await tabTo(/agreements\.csv/)
  const saving = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await saving).suggestedFilename()).toMatch(/\.csv$/)
  await page.keyboard.press('Escape')
  await tabTo(/^Confidence/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sort=confidence/)
  await titles(page).first().focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/agreements\/[a-z0-9-]+$/)
})
