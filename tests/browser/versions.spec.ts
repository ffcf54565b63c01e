import { readFileSync } from 'node:fs'
import type { Release } from '../../src/build/release/versions'
import { frozenFolder } from '../frozenData'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { expect, figure, openPage, test } from './test'

// In the oldest release one agreement, ilrs-pakistan-2023, is an expression of interest, and confidence is typed.
const releases = JSON.parse(readFileSync(`${frozenFolder}/versions/index.json`, 'utf8')) as Release[]
const old = releases.at(-1)?.version ?? ''
const changed = releases.at(-2)?.version ?? ''

test('an old version shows its data and a notice, survives navigation, and links to the newest', async ({
  page,
}) => {
  await page.goto('/?program=ilrs&country=PAK')
  await expect(figure(page, /^agreements?$/)).toBeVisible()
  const now = Number(await figure(page, /^agreements?$/).innerText())
  await page.goto(`/?program=ilrs&country=PAK&version=${old}`)
  await expect(page.getByText(`You are viewing version ${old}`)).toBeVisible()
  await expect(figure(page, /^agreements?$/)).toHaveText(String(now - 1))
  const pages = page.getByRole('navigation', { name: 'Pages', exact: true })
  await pages.getByRole('link', { name: 'Agreements' }).click()
  await expect(page).toHaveURL(new RegExp(`/agreements\\?program=ilrs&country=PAK&version=${old}$`))
  // The address changes before the page, and Explore has a notice and a menu “Cite” too.
  await expect(page.getByRole('region', { name: 'Agreements', exact: true })).toBeVisible()
  await expect(page.getByText(`You are viewing version ${old}`)).toBeVisible()
  await page.getByText('Cite', { exact: true }).click()
  await expect(page.getByText(/contributors:/)).toContainText(`version=${old}`)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Show the newest data' }).click()
  await expect(page).toHaveURL(/\/agreements\?program=ilrs&country=PAK$/)
  await expect(page.getByText('You are viewing version')).toHaveCount(0)
})

test(
  'an embed pinned to a version says that newer data exists and links to it',
  nightly,
  async ({ page }) => {
    await page.goto(`/embed/by-region/?version=${old}`)
    await expect(page.getByText(`This chart stays at data version ${old}. Newer data exists`)).toBeVisible()
    await page.getByRole('link', { name: 'Show the newest' }).click()
    await expect(page).toHaveURL(/\/embed\/by-region\/\??$/)
    await expect(page.locator('#embed[data-ready]')).toBeVisible()
    await expect(page.getByText('Newer data exists')).toHaveCount(0)
  },
)

test('the sources of a record come from the old version', nightly, async ({ page }) => {
  await page.goto(`/agreements/ilrs-belarus-2023?version=${old}`)
  await expect(page.locator('a[rel="noopener noreferrer"]').first()).toHaveAttribute('href', /^https?:/)
})

test('an unknown version lists the existing ones and links to the newest', nightly, async ({ page }) => {
  await page.goto('/?version=1999-01-01&program=ilrs')
  await expect(page.getByRole('alert')).toContainText('There is no version 1999-01-01')
  await expect(page.getByRole('alert')).toContainText(old)
  await page.getByRole('link', { name: 'Show the newest data' }).click()
  await expect(page).toHaveURL(/\/\?program=ilrs$/)
  await expect(figure(page, /^agreements?$/)).toBeVisible()
})

test('the Data page lists the versions, and leads to what each changed', nightly, async ({ page }) => {
  await openPage(page, '/data')
  await expect(page.getByRole('link', { name: old })).toBeVisible()
  await expect(page.getByText(/agreements: 0 added, 1 changed, 0 removed/)).toBeVisible()
  await page
    .getByRole('listitem')
    .filter({ hasText: changed })
    .getByRole('link', { name: 'What it changed' })
    .click()
  await expect(page).toHaveURL(new RegExp(`/new#version-${changed}$`))
  const row = page.getByRole('row', { name: 'kind' })
  await expect(row).toContainText('expression-of-interest')
  await expect(row).toContainText('memorandum')
  await expect(row).toBeInViewport()
})
