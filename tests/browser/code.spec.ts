import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { sites } from './sites'
import { expect, expectFits, figure, openExplore, openPage, test } from './test'

const codeIn = (page: Page, language: string) =>
  page.getByRole('region', { name: `${language} code`, exact: true }).locator('code')

test('“Code for this view” has the filters, and its code and files can be copied', {
  tag: '@chromium',
}, async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExplore(page, '?program=ilrs&status=-withdrawn&to=2023')
  const count = await figure(page, /^agreements?$/).innerText()
  await page.getByText('Download', { exact: true }).click()
  await page.getByRole('link', { name: 'Code for this view' }).click()
  await expect(page).toHaveURL(`${baseURL}/data/code?program=ilrs&status=-withdrawn&to=2023`)
  await expect(page.getByText(new RegExp(`The code gives the ${count} agreements`))).toBeVisible()
  for (const language of ['Python', 'R', 'SQL', 'JavaScript']) {
    await expect(codeIn(page, language)).toContainText(`${baseURL}/?program=ilrs&status=-withdrawn&to=2023`)
    await expect(codeIn(page, language)).toContainText(`${baseURL}/data/`)
  }
  await page.getByRole('button', { name: 'Copy the SQL code' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await codeIn(page, 'SQL').innerText())
  expect(copied).toContain("date_first <= '2023-12-31'")
  await page.getByRole('button', { name: 'Remove filter: Until 2023' }).click()
  await expect(codeIn(page, 'SQL')).not.toContainText('date_first')
})

test('lists every file with its rows, bytes and hash, at any width', async ({ page }) => {
  const { files, versions } = JSON.parse(
    readFileSync(join(sites.frozen.folder, 'data/index.json'), 'utf8'),
  ) as Record<'files' | 'versions', { path: string; bytes: number; sha256: string; rows?: number | null }[]>
  await openPage(page, '/data/code')
  const rows = page.getByRole('table').locator('tbody tr')
  await expect(rows).toHaveCount(files.length + versions.length)
  const number = new Intl.NumberFormat('en-GB')
  for (const [i, { path, bytes, sha256, rows: count }] of [...files, ...versions].entries()) {
    const row = rows.nth(i)
    await expect(row.getByRole('link', { name: path, exact: true })).toHaveAttribute('href', `/data/${path}`)
    await expect(row).toContainText(sha256)
    await expect(row.locator('td').last()).toHaveText(number.format(bytes))
    if (typeof count === 'number') await expect(row.locator('td').first()).toHaveText(number.format(count))
  }
  await expectAccessible(page)
  await expectFits(page)
})

test('every menu “Download” offers code: of a list, and of each that is compared', async ({ page }) => {
  await openPage(page, '/countries?program=gulf')
  await page.getByText('Download', { exact: true }).click()
  await expect(page.getByRole('link', { name: 'Code for this view' })).toHaveAttribute(
    'href',
    '/data/code?program=gulf',
  )
  await openPage(page, '/compare?compare=PAK~gulf&to=2024')
  await page.getByText('Download', { exact: true }).click()
  const ofEach = page.getByRole('link', { name: /^Code for / })
  await expect(ofEach).toHaveText(['Code for Pakistan', /^Code for Gulf/])
  expect(await ofEach.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/data/code?country=PAK&to=2024',
    '/data/code?program=gulf&to=2024',
  ])
})

test('own data has no code', nightly, async ({ page }) => {
  await openPage(page, '/data')
  await page.getByLabel('Choose a file').setInputFiles(`${sites.frozen.folder}/data/template.csv`)
  await page.getByRole('button', { name: 'Show this data' }).click()
  await page.getByRole('link', { name: /^For code/ }).click()
  await expect(page.getByText(/Your own data is only on this device/)).toBeVisible()
  await expect(codeIn(page, 'Python')).toHaveCount(0)
})

test.describe('the Python of the page', nightly, () => {
  const queries = [
    '',
    '?program=ilrs',
    '?group=-bri&region=Africa~Asia',
    '?group=artemis&to=2022-06&interest=1',
    '?country=-RUS&military=none',
    '?organisationType=own-university&status=-ended&from=2016-02-29&to=2024',
    '?checked=never&kind=memorandum~agreement&confidence=-low',
  ]
  for (const query of queries)
    test(`gives as many records as Explore for “${query}”`, async ({ page }) => {
      await openExplore(page, query)
      const count = (await figure(page, /^agreements?$/).innerText()).replace(',', '')
      await openPage(page, `/data/code${query}`)
      const code = await codeIn(page, 'Python').innerText()
      const { stdout } = await promisify(execFile)('python3', ['-c', code])
      expect(stdout.trim()).toBe(count)
    })
})
