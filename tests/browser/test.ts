import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test'
import { mendFirefox } from './firefoxDriver'
import { type StoredSite, storeSite } from './storedSite'

/** Chromium's console error for a response with status 404, which is right for an unknown address. */
export const notFound = /status of 404/

/** First port of the project `offline`; each worker takes one. */
const offlinePort = 4170

/** Playwright's message when it blocks the service worker (`serviceWorkers` in the configuration). */
const blockedWorker = /Service Worker registration blocked by Playwright/

interface Watch {
  /** Console errors that the test expects. Any other fails it. */
  expectedErrors: RegExp[]
  /** Other origins that a test sets up itself. */
  origins: string[]
}

/** Playwright's `test`, failing also on console errors and on requests to other origins. */
export const test = base.extend<{ watch: Watch }, { browser: Browser; stored: StoredSite | null }>({
  browser: [
    async ({ browser, browserName }, use) => {
      if (browserName === 'firefox') await mendFirefox(browser)
      await use(browser)
    },
    { scope: 'worker' },
  ],
  stored: [
    async ({ browser }, use, { project, parallelIndex }) => {
      const { viewport, locale, timezoneId, contextOptions } = project.use
      const options = { viewport, locale, timezoneId, ...contextOptions } as BrowserContextOptions
      const stored =
        project.name === 'offline' ? await storeSite(browser, offlinePort + parallelIndex, options) : null
      await use(stored)
      await stored?.context.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ stored, baseURL }, use) => use(stored?.origin ?? baseURL),
  // One visit serves all offline journeys. Each opens its own pages in the same context and starts with empty storage.
  context: async ({ stored, context }, use) => {
    if (!stored) return use(context)
    await forget(stored)
    await use(stored.context)
    await stored.context.clearPermissions()
    for (const page of stored.context.pages()) await page.close()
  },
  watch: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { expectedErrors: [], origins: [] }
      const errors: string[] = []
      const foreign: string[] = []
      page.on('console', (message) => {
        const isProblem = ['error', 'warning'].includes(message.type())
        if (isProblem && !blockedWorker.test(message.text())) errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('request', (request) => {
        const url = request.url()
        const isOurs = [baseURL ?? '', 'data:', 'blob:', ...watch.origins].some((own) => url.startsWith(own))
        if (!isOurs) foreign.push(url)
      })
      await use(watch)
      expect(foreign, 'requests to other origins').toEqual([])
      const unexpected = errors.filter(
        (error) => !watch.expectedErrors.some((pattern) => pattern.test(error)),
      )
      expect(unexpected, 'console errors').toEqual([])
    },
    { auto: true },
  ],
})

/** Clears what the previous journey stored, but not the cached site. */
async function forget({ context, origin }: StoredSite) {
  const page = await context.newPage()
  await page.goto(`${origin}/early.js`)
  await page.evaluate(() => localStorage.clear())
  await page.close()
}

export { expect }

/** Opens a page and waits until it is hydrated and nothing is loading. */
export async function openPage(page: Page, path: string) {
  await page.goto(path)
  await page.locator('#app[data-live]:not(:has([aria-busy="true"]))').waitFor()
}

/** Opens a view and waits until the map is drawn. */
export async function openExplore(page: Page, query = '') {
  await page.goto(`/${query}`)
  await expect(page.locator('path[aria-label^="Russia"], path.leaflet-interactive').first()).toBeAttached()
}

/** The headline figure under a label: the number of agreements, of partner countries … */
export function figure(page: Page, label: RegExp) {
  return page
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: label }) })
    .locator('dd')
    .first()
}

/** The figures of charts whose headline matches. */
export function chartNamed(page: Page, title: RegExp) {
  return page.getByRole('figure').filter({ has: page.getByRole('heading', { level: 2, name: title }) })
}

/** The button that opens the sheet to save, share and embed a chart. */
export function saveButton(figure: Locator) {
  return figure.getByRole('button', { name: /^Save or share/ })
}

/** A country on the map, by the start of its accessible name. */
export function country(page: Page, name: string) {
  return page.locator(`path[role="button"][aria-label^="${name},"]`)
}

/** A usual and the narrowest phone. */
export const phonesPx = [390, 320]

/** Fails if the page needs to be scrolled sideways in a window of one of these widths. */
export async function expectFits(page: Page, widths: readonly number[] = phonesPx) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    // Charts follow the width with the next frame.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
}
