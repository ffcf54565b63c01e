import type { Page } from '@playwright/test'
import { nightly, nightlyUnless } from './nightly'
import { expect, notFound, test } from './test'

/** A section of a profile, by its heading. */
function part(page: Page, name: string | RegExp) {
  return page.getByRole('region', { name })
}

test.describe('a country with records', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/countries/PAK')
    await expect(page.getByRole('heading', { level: 1, name: 'Pakistan' })).toBeVisible()
  })

  test('opens with a sentence that links to what it names', async ({ page }) => {
    const sentence = page.locator('div:has(> h1) + p')
    await expect(sentence).toContainText(
      /^\d+ documented agreements with China since 1990, \d+ of them at state/,
    )
    await expect(sentence).toContainText(
      'It signed up to the International Lunar Research Station on 18 October 2023',
    )
    await expect(sentence).toContainText(
      /is not in the Artemis Accords \(as of .+\)\. Of the other groups tracked here it belongs to .*APSCO/,
    )
    await sentence.getByRole('link', { name: '18 October 2023' }).click()
    await expect(page).toHaveURL(/\/agreements\/ilrs-pakistan-2023$/)
  })

  test('has a timeline whose marks name their milestones', nightly, async ({ page }) => {
    const timeline = page.getByRole('application', { name: /^Timeline of agreements/ })
    await expect(page.getByText('Latest milestones')).toBeVisible()
    await timeline
      .getByRole('button', { name: /^Agreement to select, train and fly Pakistani astronauts/ })
      .press('Enter')
    await expect(page).toHaveURL(/\?open=crew-pakistan-astronaut-2025$/)
    await expect(page.getByText('5 milestones')).toBeVisible()
  })

  test('names its records with the publishers of their sources', nightly, async ({ page }) => {
    const records = part(page, /^\d+ records$/)
    const record = records.getByRole('listitem').filter({ hasText: 'Pakistan joins the ILRS' })
    await expect(record).toContainText('5 sources')
    await expect(record).toContainText('Xinhua')
  })

  test('is ranked among its neighbours and links to a comparison', nightly, async ({ page }) => {
    const ranking = part(page, 'Ranking')
    await expect(ranking.locator('[aria-current="true"]')).toContainText(/2nd.*Pakistan/)
    await expect(ranking.getByRole('link', { name: 'Russia' })).toBeVisible()
    expect(await ranking.getByRole('listitem').count()).toBeGreaterThanOrEqual(5)
    await expect(page.getByRole('link', { name: /^Compare with / })).toHaveAttribute(
      'href',
      /\/compare\?compare=PAK~[A-Z]{3}$/,
    )
  })
})

test('a country with sites shows them on a small map and in words', nightly, async ({ page }) => {
  await page.goto('/countries/ARG')
  const sites = part(page, /^\d+ sites$/)
  await expect(sites.getByRole('img', { name: /^Map of Argentina with \d+ sites/ })).toBeVisible()
  await expect(sites).toContainText('38.13° S, 69.97° W')
  await expect(sites).toContainText('coordinates not documented')
})

test(
  'a country with one record gets the singular, and ties in the ranking are named',
  nightly,
  async ({ page }) => {
    await page.goto('/countries/GHA')
    await expect(page.locator('div:has(> h1) + p')).toContainText(
      /^1 documented agreement with China, dated \d{4}/,
    )
    await expect(part(page, 'Ranking')).toContainText(/\d+th =\s*Ghana/)
    await expect(part(page, 'Ranking')).toContainText(/and \d+ others:/)
  },
)

test('a country without records says so and links to partners of its region', async ({ page }) => {
  await page.goto('/countries/FJI')
  await expect(page.getByText('No agreement with Fiji is documented here.')).toBeVisible()
  await expect(page.getByRole('application')).toHaveCount(0)
  await part(page, 'Partners in the same region').getByRole('link', { name: 'Australia' }).click()
  await expect(page).toHaveURL(/\/countries\/AUS$/)
})

test('a record explains its confidence, numbers its sources and links to archived copies', async ({
  page,
}) => {
  await page.goto('/agreements/ilrs-pakistan-2023')
  await expect(part(page, 'Confidence')).toContainText(/^ConfidenceMedium: only one writer shows its date\./)
  const chip = (name: string) => page.getByRole('link', { name, exact: true }).first()
  await expect(page.getByRole('link', { name: /^medium confidence$/i })).toHaveAttribute(
    'href',
    /\/agreements\?confidence=medium$/,
  )
  await expect(chip('Level: agency')).toHaveAttribute('href', /\/agreements\?level=agency$/)
  await expect(chip('Status: active')).toHaveAttribute('href', /\/agreements\?status=active$/)
  await chip('5 sources').click()
  await expect(page).toHaveURL(/#sources$/)
  const sources = part(page, '5 sources')
  await expect(sources.getByRole('link', { name: 'Archived copies' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/web\.archive\.org\/web\/20231025\*\/https:/,
  )
  await expect(part(page, 'Parties').getByRole('link', { name: 'Pakistan', exact: true })).toBeVisible()
  await expect(
    part(page, 'Parties').getByRole('link', { name: 'China National Space Administration' }),
  ).toHaveAttribute('href', /\/organisations\/cnsa$/)
  await expect(
    part(page, 'Related records').getByRole('heading', { name: /^With the same parties/ }),
  ).toBeVisible()
})

for (const width of [390, 1440])
  test(
    `${width} px: from the date of a record one click leads to the page that shows it`,
    nightlyUnless(width === 390),
    async ({ page }) => {
      await page
        .context()
        .route('https://technologytimes.pk/**', (route) => route.fulfill({ body: 'The page' }))
      await page.setViewportSize({ width, height: 844 })
      await page.goto('/agreements/ilrs-pakistan-2023')
      const mark = page.getByRole('link', {
        name: /^Source \d+: Technology Times \(Pakistan\), shows the date$/,
      })
      const { width: markWidth = 0, height: markHeight = 0 } = (await mark.boundingBox()) ?? {}
      expect(Math.min(markWidth, markHeight)).toBeGreaterThanOrEqual(24)
      await mark.focus()
      await expect(mark).toBeFocused()
      const [shown] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')])
      await expect(shown.getByText('The page')).toBeVisible()
      await shown.close()
      const source = page.getByRole('listitem').filter({ hasText: 'Shows the act, the date and the parties' })
      await expect(source.getByRole('link', { name: 'Pakistan Officially Joins' })).toHaveAttribute(
        'href',
        (await mark.getAttribute('href')) ?? '',
      )
      await expect(page.getByText('Not yet checked against its pages.')).toBeVisible()
    },
  )

test(
  'a record groups its sources by what they show and by kind, in one sequence of numbers',
  nightly,
  async ({ page }) => {
    await page.goto('/agreements/crew-pakistan-astronaut-2025')
    const core = part(page, 'The act, its date or its parties')
    const background = part(page, 'Background')
    await expect(core.getByRole('list', { name: 'Press' }).getByRole('listitem').first()).toContainText(
      /Shows the/,
    )
    await expect(background.getByRole('listitem').first()).toBeVisible()
    await expect(background.getByText(/^Shows/)).toHaveCount(0)
    const ids = await page
      .locator('li[id^="source-"]')
      .evaluateAll((items) => items.map(({ id }) => Number(id.slice('source-'.length))))
    expect(ids).toEqual(ids.map((_, index) => index + 1))
  },
)

for (const width of [390, 1440])
  test(`${width} px: a record says how sure it is before its parties, for eyes and keys`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/agreements/crew-pakistan-astronaut-2025')
    // The sources, which load later, make the confidence longer.
    await expect(part(page, 'The act, its date or its parties')).toBeVisible()
    const order = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(order.slice(0, 2)).toEqual(['Confidence', 'Parties'])
    expect(order.at(-1)).toBe('Related records')
    const box = async (name: string) => {
      const found = await page.getByRole('region', { name, exact: true }).boundingBox()
      return { top: found?.y ?? 0, bottom: (found?.y ?? 0) + (found?.height ?? 0) }
    }
    const [confidence, parties, related] = [
      await box('Confidence'),
      await box('Parties'),
      await box('Related records'),
    ]
    expect(confidence.top).toBeLessThan(parties.top)
    expect(related.top).toBeGreaterThanOrEqual(confidence.bottom)
    // In two columns, related records follow the confidence closely.
    if (width === 1440) expect(related.top - confidence.bottom).toBeLessThan(64)
  })

test('the list of countries adds up to the states of a region, with territories apart', async ({ page }) => {
  await page.goto('/countries')
  const africa = page.locator('section', { has: page.getByRole('heading', { name: /^Africa: / }) })
  const [partners = 0, states = 0] = (
    (await africa.getByRole('heading', { level: 2 }).textContent())?.match(/\d+/g) ?? []
  ).map(Number)
  expect(states).toBe(54)
  const others = await africa.getByText(/^\d+ UN members without a documented agreement/).textContent()
  expect(partners + Number.parseInt(others ?? '', 10)).toBe(states)
  await expect(africa.getByText('Réunion')).toBeHidden()
  await africa.getByText(/^\d+ territories and non-members without one/).click()
  await expect(africa.getByText('Réunion')).toBeVisible()
  await expect(africa.getByText('Somalia')).toBeHidden()
})

test('the list of organisations is searched by name and by what sources state', nightly, async ({ page }) => {
  await page.goto('/organisations')
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows.first()).toContainText('China National Space Administration')
  await page.getByRole('searchbox', { name: 'Find an organisation' }).fill('suparco')
  await expect(page).toHaveURL(/\/organisations\?find=suparco$/)
  await expect(rows).toHaveCount(1)
  await page.getByRole('link', { name: /named sources state a link to the military/ }).click()
  await expect(rows.first()).toContainText('military link stated')
  await expect(page.getByRole('heading', { name: /^Partners’ side: \d+ organisations$/ })).toBeVisible()
})

test('an organisation shows its partners, what belongs to it and what sources say of it', async ({
  page,
  watch,
}) => {
  await page.goto('/organisations/cgwic')
  await expect(
    page.getByRole('heading', { level: 1, name: 'China Great Wall Industry Corporation' }),
  ).toBeVisible()
  const statements = part(page, 'Links to the military, as sources state them')
  await expect(statements).toContainText(
    'According to a Reuters list of 2020, the US Defense Department named CASC',
  )
  await expect(statements.getByRole('link', { name: /31 Chinese Companies/ })).toHaveAttribute(
    'href',
    /^https:/,
  )
  await expect(part(page, 'Partner countries').getByRole('link', { name: 'Pakistan' })).toHaveAttribute(
    'href',
    /\/countries\/PAK$/,
  )
  await page.getByRole('figure', { name: /have agreements involving CGWIC/ }).scrollIntoViewIfNeeded()
  await part(page, 'Belongs to').getByRole('link').click()
  await expect(page).toHaveURL(/\/organisations\/casc$/)
  await expect(part(page, 'What belongs to it').getByRole('listitem').first()).toContainText('Great Wall')
  watch.expectedErrors.push(notFound)
  await page.goto('/organisations/nobody')
  await expect(page.getByText('There is no organisation with the id “nobody”.')).toBeVisible()
})

test('the nine UN projects on the station with the outcome of each', nightly, async ({ page }) => {
  await page.goto('/programs/tiangong')
  const projects = part(page, '9 projects selected on 12 June 2019')
  await expect(projects).toContainText('Documented here: 9 projects with 17 countries, including China.')
  await expect(projects.getByRole('row')).toHaveCount(10)
  const row = (name: string) => projects.getByRole('row').filter({ hasText: name })
  await expect(row('SING')).toContainText('Last report, August 2023: Instrument finished')
  await expect(row('POLAR-2').getByRole('link', { name: 'Poland' })).toBeVisible()
  await expect(row('Partially miscible fluids')).toContainText('No later event recorded.')
})

test('a stated total is shown beside the sum of the ladder', nightly, async ({ page }) => {
  await page.goto('/programs/ilrs')
  const stated = part(page, 'Stated and documented')
  await expect(stated).toContainText(
    'CNSA stated 17 countries and international organisations on 23 April 2025.',
  )
  await expect(stated.getByRole('listitem').first()).toContainText(
    /\d+ countries whose state or agency signed/,
  )
  await expect(stated).toContainText('If the total includes China itself, add 1 to each sum.')
  await expect(part(page, 'All stated totals').getByRole('row')).toHaveCount(5)
})

test('the indexes link to every country and program', nightly, async ({ page }) => {
  await page.goto('/countries')
  const field = page.getByRole('searchbox', { name: 'Find a country' })
  await field.fill('fidschi')
  const status = page
    .getByRole('status')
    .filter({ hasText: '1 of 249 countries and territories fits “fidschi”' })
  await expect(status).toBeVisible()
  await expect(page.getByRole('link', { name: 'Fiji' })).toBeVisible()
  await field.fill('kaz')
  await expect(page).toHaveURL(/find=kaz/)
  await page.getByLabel('Download this list').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Excel (.xlsx)' }).click()
  expect((await download).suggestedFilename()).toMatch(/^space-partnerships-countries-kaz-.*\.xlsx$/)
  await page.getByRole('button', { name: 'Most agreements' }).click()
  await expect(page).toHaveURL(/sort=-agreements/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Kazakhstan' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible()
  await page.goto('/programs')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(11)
  // The small maps refer to outlines that are in the page once.
  await expect(page.locator('[id="program-map-BRA"]')).toHaveCount(1)
  await expect(page.locator('use[href="#program-map-BRA"]').first()).toBeAttached()
  await page.getByRole('link', { name: 'BeiDou satellite navigation' }).click()
  await expect(part(page, 'Partner countries').getByRole('link').first()).toBeVisible()
})

for (const [path, index] of [
  ['/countries/PAK', 'All countries'],
  ['/programs/ilrs', 'All programs'],
  ['/agreements/ilrs-pakistan-2023', 'All agreements'],
] as const)
  test(
    `${path} does not mark the index as the current page`,
    nightlyUnless(path === '/countries/PAK'),
    async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('link', { name: index })).not.toHaveAttribute('aria-current')
    },
  )
