import { nightly, nightlyUnless } from './nightly'
import { expect, notFound, openExplore, openPage, test } from './test'

test('from the map to a country, a record, its sources, and back to the map', async ({ page }) => {
  await openExplore(page, '?open=PAK')
  await page.getByRole('link', { name: 'Open country page' }).click()
  await expect(page).toHaveURL(/\/countries\/PAK$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Pakistan' })).toBeVisible()
  await expect(page).toHaveTitle(/^Pakistan and China in space/)
  await page.getByRole('link', { name: 'Pakistan joins the ILRS (CNSA–SUPARCO MoU)' }).click()
  await expect(page).toHaveURL(/\/agreements\/ilrs-pakistan-2023$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Pakistan joins the ILRS (CNSA–SUPARCO MoU)',
  )
  await page.locator('summary', { hasText: 'Cite' }).click()
  await expect(page.getByText(/Space Partnership Tracker, version .* \(accessed /)).toBeVisible()
  await expect(page.locator('a[rel="noopener noreferrer"]').first()).toHaveAttribute('href', /^https?:/)
  await page.getByRole('link', { name: 'Show on the map' }).click()
  await expect(page).toHaveURL(/\/\?open=ilrs-pakistan-2023$/)
})

for (const path of ['/countries', '/', '/countries/PAK', '/agreements', '/compare'])
  test(
    `${path} on a screen of 2560 px begins and ends with the header, in larger type`,
    nightlyUnless(path === '/countries'),
    async ({ page }) => {
      await page.setViewportSize({ width: 2560, height: 1440 })
      await openPage(page, path)
      await expect(page.locator('html')).toHaveCSS('font-size', '18px')
      const edges = (role: 'banner' | 'contentinfo') =>
        page.getByRole(role).evaluate((element) => {
          const { left, right } = element.getBoundingClientRect()
          const { paddingLeft, paddingRight } = getComputedStyle(element)
          return [left + Number.parseFloat(paddingLeft), right - Number.parseFloat(paddingRight)].map(
            Math.round,
          )
        })
      const [start, end] = await edges('banner')
      const content = await page
        .locator('main')
        .getByRole('heading', { level: 1 })
        .evaluate((element) => element.getBoundingClientRect().left)
      expect(content).toBeGreaterThanOrEqual((start ?? 0) - 1)
      expect(await edges('contentinfo')).toEqual([start, end])
      if (path.startsWith('/countries')) expect(Math.round(content)).toBe(start)
    },
  )

test('a country without records has a page that says so', nightly, async ({ page }) => {
  await page.goto('/countries/FJI')
  await expect(page.getByRole('heading', { level: 1, name: 'Fiji' })).toBeVisible()
  await expect(page.getByText('No agreement with Fiji is documented here.')).toBeVisible()
})

for (const [path, words] of [
  ['/countries/XXX', '“XXX” is not a country code that this tracker knows'],
  ['/programs/moonbase', 'There is no program with the id “moonbase”'],
  ['/agreements/no-such-record', 'There is no record with the id “no-such-record”'],
] as const)
  test(
    `${path} says what is wrong and links on`,
    nightlyUnless(path.startsWith('/countries')),
    async ({ page, watch }) => {
      watch.expectedErrors.push(notFound)
      await page.goto(path)
      await expect(page.getByRole('alert')).toContainText(words)
      await expect(page.getByRole('link', { name: 'Go to the map' })).toBeVisible()
    },
  )

test('the former id of a record leads to its page', nightly, async ({ page, watch }) => {
  watch.expectedErrors.push(notFound)
  await page.route(/\/core[^/]*\.json$/, async (route) => {
    const response = await route.fetch()
    const core = (await response.json()) as { agreements: { id: string }[] }
    const agreements = core.agreements.map((record) =>
      record.id === 'ilrs-pakistan-2023' ? { ...record, formerIds: ['ilrs-pakistan-once'] } : record,
    )
    await route.fulfill({ json: { ...core, agreements } })
  })
  await page.goto('/agreements/ilrs-pakistan-once?theme=dark')
  await expect(page).toHaveURL(/\/agreements\/ilrs-pakistan-2023\?theme=dark$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Pakistan joins the ILRS (CNSA–SUPARCO MoU)',
  )
})

test('search opens pages, and on Explore the panel', async ({ page }) => {
  await page.goto('/countries/PAK')
  await expect(page.getByRole('heading', { level: 1, name: 'Pakistan' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('searchbox').fill('bahr')
  await page.getByRole('option', { name: /^Bahrain 3/ }).click()
  await expect(page).toHaveURL(/\/countries\/BHR$/)
  await openExplore(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('searchbox').fill('bahr')
  await page.getByRole('option', { name: /^Bahrain 3/ }).click()
  await expect(page).toHaveURL(/\/\?open=BHR$/)
})

test('Back closes an open search dialog together with its page', nightly, async ({ page }) => {
  await openPage(page, '/agreements')
  await page.getByRole('navigation').getByRole('link', { name: 'Countries' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Countries' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/\/agreements$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Search the records' }).click()
})

test(
  'the Method page uses the numbers of the data, and the Data page lists every field of the codebook',
  nightly,
  async ({ page }) => {
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Method' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
    await expect(page.getByText(/^\d+ records count in the totals\. \d+ are expressions/)).toBeVisible()
    await page.getByRole('banner').getByRole('link', { name: 'Data' }).click()
    await expect(page.getByRole('table')).toHaveCount(10)
    await expect(page.getByRole('rowheader', { name: 'confidence' }).first()).toBeVisible()
    await expect(page.getByText(/Space Partnership Tracker, version .* \(accessed /)).toBeVisible()
  },
)

test('the ladder of the lunar research station shows who has joined, and how firmly', async ({ page }) => {
  await page.goto('/programs/ilrs')
  const rung = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
  for (const name of ['Pakistan', 'Azerbaijan', 'Belarus', 'Venezuela', 'South Africa'])
    await expect(rung('Signed by the state or an agency').getByRole('link', { name })).toBeVisible()
  await expect(
    rung('Listed as a member, no signature found').getByRole('link', { name: 'Bolivia' }),
  ).toBeVisible()
  await expect(
    rung('Institutions or companies only').getByRole('link', { name: 'Switzerland' }),
  ).toBeVisible()
  await expect(page.getByText('CNSA, 23 April 2025', { exact: true }).first()).toBeVisible()
})

for (const [path, title] of [
  ['/countries/PAK', 'Pakistan and China in space'],
  ['/programs/ilrs', 'International Lunar Research Station'],
  ['/countries', 'Countries'],
  ['/programs', 'Programs'],
  ['/method', 'Method'],
] as const)
  test(
    `${path} has a citation with its link, version and date`,
    nightlyUnless(path === '/programs/ilrs'),
    async ({ page }) => {
      await page.goto(path)
      await page.locator('summary', { hasText: 'Cite' }).click()
      const citation = page.getByText(/Space Partnership Tracker contributors:/)
      await expect(citation).toContainText(`“${title}”. Space Partnership Tracker, version `)
      await expect(citation).toContainText(new RegExp(`localhost:\\d+${path}\\?version=\\S+ \\(accessed `))
    },
  )

for (const width of [390, 1440])
  test(
    `${width} px: Method says how good the list is, with intervals, faults and consequences`,
    nightlyUnless(width === 390),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await openPage(page, '/method#quality')
      const section = page.locator('section#quality')
      await expect(section.getByRole('heading', { name: 'How good is this list?' })).toBeInViewport()
      await expect(section.locator('h2 + p')).toContainText(/Of \d+ records audited, \d+ were right/)
      const reports = section.getByRole('article')
      expect(await reports.count()).toBeGreaterThanOrEqual(2)
      for (const report of await reports.all()) {
        await expect(report.getByText(/\d+ of \d+/).first()).toBeVisible()
        await expect(report.getByText(/\d+–\d+%|\d+%–\d+%/).first()).toBeVisible()
        await expect(report.getByRole('heading', { name: 'What was done about it' })).toBeVisible()
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    },
  )

test('the search leads to pages, maps, programs and groups by words for what they hold', async ({ page }) => {
  await openPage(page, '/countries')
  const field = page.getByRole('searchbox', { name: /^Search countries/ })
  const choose = async (query: string, option: RegExp) => {
    await page.keyboard.press('Control+k')
    await field.fill(query)
    await page.getByRole('option', { name: option }).click()
    await expect(field).toBeHidden()
  }
  await choose('powerpoint', /^Briefings Open page/)
  await expect(page).toHaveURL(/\/briefing$/)
  await choose('lunar', /^International Lunar Research Station Open page/)
  await expect(page).toHaveURL(/\/programs\/ilrs$/)
  await choose('artemis', /Compare$/)
  await expect(page).toHaveURL(/\/compare\?compare=ilrs~artemis$/)
  await choose('gulf map', /^Map of the Gulf/)
  await expect(page).toHaveURL(/\/\?area=gulf#chart-map$/)
  await choose('tiangong', /Filter$/)
  await expect(page).toHaveURL(/\/\?.*program=tiangong/)
})
