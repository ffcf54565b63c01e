import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import type { Release } from '../../src/build/release/versions'
import type { CoreDataset } from '../../src/dataset/dataset'
import { frozenFolder } from '../frozenData'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { expect, openPage, test } from './test'

const releases = JSON.parse(readFileSync(`${frozenFolder}/versions/index.json`, 'utf8')) as Release[]
const [newest = '', second = '', first = ''] = releases.map(({ version }) => version)

/** The day on which the reader visits. */
const today = new Date('2026-12-05T12:00:00Z')

/** Lets the page find a visit that an earlier one has stored. */
async function remember(page: Page, version: string, day: string) {
  await page.addInitScript(
    ([key, visit]) => {
      if (sessionStorage.getItem('visited')) return
      sessionStorage.setItem('visited', 'yes')
      localStorage.setItem(key, visit)
    },
    ['space-partnership:last-visit', JSON.stringify({ day, version })] as const,
  )
}

test('events lead to their record, country and group; filters are in the address and outlive a reload', async ({
  page,
}) => {
  await openPage(page, '/new?program=ilrs&from=2023&to=2023')
  const october = page.getByRole('region', { name: 'October 2023' })
  await expect(october.getByText('18 Oct 2023')).toBeVisible()
  await page.getByRole('combobox', { name: /^Country/ }).selectOption('Pakistan')
  await expect(page).toHaveURL(/program=ilrs&country=PAK&from=2023&to=2023/)
  const events = page.locator('#events')
  await expect(events.getByRole('link', { name: 'Belarus' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Agreements \d+$/ }).click()
  await expect(page).toHaveURL(/event=act/)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Agreements \d+$/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(events.getByText('Milestone', { exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await october.getByRole('link', { name: /Pakistan joins the ILRS/ }).click()
  await expect(page).toHaveURL(/\/agreements\/ilrs-pakistan-2023$/)
})

test(
  'countries that join or leave a group lead to the country and to its members',
  nightly,
  async ({ page }) => {
    await openPage(page, '/new?group=artemis&event=joined')
    const joined = page
      .locator('#events')
      .getByRole('listitem')
      .filter({ hasText: 'Thailand joins the Artemis Accords' })
    await expect(joined.getByRole('link', { name: /^Members of the Artemis Accords/ })).toHaveAttribute(
      'href',
      /\/\?group=artemis$/,
    )
    await joined.getByRole('link', { name: 'Thailand joins the Artemis Accords' }).click()
    await expect(page).toHaveURL(/\/countries\/THA$/)
  },
)

test('filters that no event passes say so, and are removed by one click', nightly, async ({ page }) => {
  await openPage(page, '/new?country=FJI&program=gulf&event=left')
  await expect(page.getByText('No event matches these filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove all filters' }).click()
  await expect(page).toHaveURL(/\/new$/)
  await expect(page.locator('#events').getByRole('listitem').first()).toBeVisible()
})

test('what a version changed is fetched when it is opened, by keyboard too', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await openPage(page, '/new')
  const isFetched = () => fetched.some((url) => url.endsWith(`/data/changes/${second}.json`))
  expect(isFetched()).toBe(false)
  const version = page.locator(`#version-${second}`)
  await version.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await expect(version.getByRole('link', { name: /Pakistan joins the ILRS/ })).toBeVisible()
  const row = version.getByRole('row', { name: 'kind' })
  await expect(row.getByRole('cell')).toHaveText(['expression-of-interest', 'memorandum'])
  expect(isFetched()).toBe(true)
  await expectAccessible(page, { part: `#version-${second}` })
})

test('since the last visit: what was added, until it is marked as seen', async ({ page }) => {
  await page.clock.setFixedTime(today)
  await remember(page, first, '2026-11-25')
  await openPage(page, '/new')
  const since = page.getByRole('region', { name: 'Since your visit on 25 November 2026' })
  await expect(since.getByRole('listitem')).toHaveText([
    new RegExp(`^${newest}: \\d+ records changed$`),
    `${second}: 1 record changed`,
  ])
  await expectAccessible(page)
  await since.getByRole('link', { name: second }).click()
  await expect(page.locator(`#version-${second}`).getByRole('row', { name: 'kind' })).toBeInViewport()
  await page.reload()
  await since.getByRole('button', { name: 'Mark as seen' }).click()
  await expect(since).toHaveCount(0)
  await expect(page.getByText('Marked as seen.')).toBeVisible()
  await page.reload()
  await expect(
    page.getByText('Nothing has changed in the data since your visit on 5 December 2026.'),
  ).toBeVisible()
})

test('a first visit says nothing, and neither does a browser without storage', nightly, async ({ page }) => {
  await page.clock.setFixedTime(today)
  await openPage(page, '/new')
  await expect(page.getByText(/since your visit/i)).toHaveCount(0)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openPage(page, '/new')
  await expect(page.getByRole('heading', { name: 'Versions of the data' })).toBeVisible()
  await expect(page.getByText(/since your visit/i)).toHaveCount(0)
})

/** Gives two records of the data something to come. */
async function withPlans(page: Page) {
  await page.route(/\/core-[^/]*\.json$/, async (route) => {
    const response = await route.fetch()
    const core = (await response.json()) as CoreDataset
    const json = {
      ...core,
      agreements: core.agreements.map((record) =>
        record.id === 'ilrs-pakistan-2023'
          ? {
              ...record,
              until: '2031-07',
              milestones: [
                { date: '2026-12-04', text: 'Test', planned: true },
                { date: '2027', text: 'Launch', planned: true },
              ],
            }
          : record,
      ),
    }
    await route.fulfill({ response, json })
  })
}

test('what is to come names the page that states it, and says when its date has passed', async ({ page }) => {
  await page.clock.setFixedTime(today)
  await withPlans(page)
  // The prerendered page knows nothing of these plans.
  await openPage(page, '/licences')
  const pages = page.getByRole('navigation', { name: 'Pages', exact: true })
  await pages.getByRole('link', { name: 'New' }).click()
  const items = page.locator('#upcoming').getByRole('listitem')
  await expect(items).toHaveCount(3)
  await expect(items.nth(0)).toContainText('4 December 2026')
  await expect(items.nth(0)).toContainText('This date has passed. No page read so far says what happened.')
  await expect(items.nth(1)).toContainText('Planned: Launch')
  await expect(items.nth(1)).toContainText(/Stated by .+ (on|in) /)
  await expect(items.nth(1)).not.toContainText('has passed')
  await expect(items.nth(2)).toContainText('July 2031')
  await items
    .nth(2)
    .getByRole('link', { name: /^Term ends: Pakistan joins/ })
    .click()
  await expect(page).toHaveURL(/\/agreements\/ilrs-pakistan-2023$/)
  await expect(page.getByText('Planned: Launch')).toBeVisible()
})

test('“Follow” lists the addresses of feeds, which answer, and the head names the same', async ({
  page,
  baseURL,
}) => {
  await openPage(page, '/countries')
  await page.getByRole('link', { name: 'Pakistan', exact: true }).click()
  await page.getByText('Follow', { exact: true }).click()
  const atom = page.getByRole('textbox', { name: 'Atom' })
  await expect(atom).toHaveValue(`${baseURL}/feeds/countries/PAK.atom`)
  await expectAccessible(page, { part: 'details[open]' })
  expect(
    await page
      .locator('link[rel="alternate"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['/feeds/countries/PAK.atom', '/feeds/countries/PAK.json'])
  const answer = await page.request.get(await atom.inputValue())
  expect(await answer.text()).toContain('<entry>')
})

test('a country without records has an empty feed; the news have a calendar that other programs read', async ({
  page,
}) => {
  await openPage(page, '/countries/FJI')
  await page.getByText('Follow', { exact: true }).click()
  const feed = await page.request.get(await page.getByRole('textbox', { name: 'Atom' }).inputValue())
  expect(feed.ok()).toBe(true)
  expect(await feed.text()).toContain('<updated>')
  await openPage(page, '/new')
  await page.getByText('Follow', { exact: true }).click()
  const calendar = await page.request.get(await page.getByRole('textbox', { name: /^Calendar/ }).inputValue())
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  const read = new ICAL.Component(ICAL.parse(await calendar.text()) as unknown[])
  expect(read.name).toBe('vcalendar')
})
