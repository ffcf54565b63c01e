import { nightly } from './nightly'
import { country, expect, figure, openExplore, test } from './test'

test('Explore first shows every documented agreement', async ({ page }) => {
  await openExplore(page)
  await expect(page).toHaveTitle(/Space Partnership Tracker/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Who works with China in space, and how do we know?',
  )
  const agreements = Number(await figure(page, /^agreements$/).innerText())
  expect(agreements).toBeGreaterThanOrEqual(466)
  await expect(page.getByRole('figure')).toHaveCount(6)
})

test('the front door says why to believe the list, and folds once something is filtered', async ({
  page,
}) => {
  await openExplore(page)
  await expect(
    page.getByText(/^Officials speak of nearly 200 agreements and publish no list\./).first(),
  ).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Start here' })).toBeVisible()
  for (const tile of await page.locator('img[src*="charts/tiles/"]:visible').all()) {
    await tile.scrollIntoViewIfNeeded()
    await expect.poll(() => tile.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(400)
  }
  const low = page.getByRole('link', { name: /^\d+ low$/ })
  const count = Number.parseInt(await low.innerText(), 10)
  await low.click()
  await expect(page).toHaveURL(/\?confidence=low$/)
  await expect(figure(page, /^agreements?$/)).toHaveText(String(count))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Space partners of China:')
  await expect(page.getByRole('heading', { name: 'Start here' })).toHaveCount(0)
})

for (const [tile, address] of [
  ['Two coalitions', /\/coalitions$/],
  ['Said against documented', /#chart-claims$/],
  ['The Gulf', /\/\?group=gcc$/],
  ['Present it', /\/briefing$/],
] as const)
  test(`the tile “${tile}” leads where it says`, nightly, async ({ page }) => {
    await openExplore(page)
    await page.getByRole('link', { name: tile }).click()
    await expect(page).toHaveURL(address)
  })

test('a program filter changes figures, map, chips, charts and address', { tag: '@offline' }, async ({
  page,
}) => {
  await openExplore(page)
  const option = page.getByRole('checkbox', { name: /^Lunar research station,/ })
  const promised = Number((await option.getAttribute('aria-label'))?.match(/(\d+) agreement/)?.[1])
  await option.check()
  await expect(page).toHaveURL(/\?program=ilrs$/)
  await expect(figure(page, /^agreements$/)).toHaveText(String(promised))
  await expect(page.getByRole('button', { name: 'Remove filter: Lunar research station' })).toBeVisible()
  await expect(country(page, 'Pakistan')).toHaveAttribute('aria-label', /1 agreement|2 agreements/)
  await expect(page.getByTestId('live-count')).toContainText(`${promised} agreements`)
  const mapTitle = await page.getByRole('figure').first().getByRole('heading').innerText()
  await expect(figure(page, /^partner countr/)).toHaveText(String(Number.parseInt(mapTitle, 10)))
  await page.getByRole('button', { name: 'Reset all filters' }).first().click()
  await expect(page).toHaveURL(/\/$/)
})

test('a value is excluded with the keyboard, named in chip, headline and address, and asked for by its box', async ({
  page,
}) => {
  await openExplore(page)
  const box = page.getByRole('checkbox', { name: /^Belt and Road,/ })
  await box.focus()
  await page.keyboard.press('Tab')
  const exclude = page.getByRole('button', { name: 'Exclude Belt and Road' })
  await expect(exclude).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?group=-bri$/)
  await expect(exclude).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveTitle(/^Agreements with countries outside Belt and Road/)
  await expect(page.getByRole('button', { name: 'Remove filter: Not Belt and Road' })).toBeVisible()
  await page.getByRole('checkbox', { name: /^Belt and Road,.* excluded$/ }).check()
  await expect(page).toHaveURL(/\?group=bri$/)
})

test('the button that excludes a value shows at rest and is large enough to hit', async ({ page }) => {
  await openExplore(page)
  const exclude = page.getByRole('button', { name: 'Exclude Belt and Road' })
  await page.mouse.move(900, 20)
  await expect(exclude).toHaveCSS('opacity', '1')
  const { width = 0, height = 0 } = (await exclude.boundingBox()) ?? {}
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
})

test('Back and Forward step through the filters', async ({ page }) => {
  await openExplore(page)
  await page.getByRole('checkbox', { name: /^Tiangong,/ }).check()
  await page.getByRole('checkbox', { name: /^Europe,/ }).check()
  await expect(page).toHaveURL(/program=tiangong&region=Europe/)
  await page.goBack()
  await expect(page).toHaveURL(/\?program=tiangong$/)
  await expect(page.getByRole('checkbox', { name: /^Europe,/ })).not.toBeChecked()
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: /^Europe,/ })).toBeChecked()
})

test('the period can be dragged, stepped by key and typed; nonsense is rejected', async ({ page }) => {
  await openExplore(page)
  const first = page.getByRole('slider', { name: 'First year of the period' })
  await first.scrollIntoViewIfNeeded()
  const box = await first.boundingBox()
  if (!box) throw new Error('the slider has no box')
  await page.mouse.move(box.x + 12, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(/from=20\d\d/)
  const dragged = Number(await first.inputValue())
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(new RegExp(`from=${dragged + 1}`))
  const typed = page.getByRole('textbox', { name: /^Last year, month or day/ })
  await typed.fill('2023-10')
  await typed.press('Enter')
  await expect(page).toHaveURL(/to=2023-10/)
  await typed.fill('31 oct 2023')
  await typed.press('Enter')
  await expect(page).toHaveURL(/to=2023-10-31/)
  await expect(page.getByRole('button', { name: 'Remove filter: ' })).toContainText('31 October 2023')
  await typed.fill('soon')
  await typed.press('Enter')
  await expect(
    page.getByText('“soon” is not a clear date. Write 2018, 2018-03 or 15 Mar 2018.'),
  ).toBeVisible()
  await expect(page).toHaveURL(/to=2023-10-31/)
})

test('Play moves the end of the period year by year and can be paused', async ({ page }) => {
  await openExplore(page, '?from=2015')
  // With the page's clock stopped, a slow machine cannot miss a year.
  await page.clock.install({ time: '2026-01-01' })
  await page.clock.pauseAt('2026-01-02')
  await page.getByRole('button', { name: 'Play through the years' }).click()
  for (const year of [2015, 2016, 2017]) {
    await expect(page).toHaveURL(new RegExp(`from=2015&to=${year}`))
    await page.clock.runFor(350)
  }
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Play through the years' })).toBeVisible()
  const paused = page.url()
  await page.clock.runFor(3500)
  expect(page.url()).toBe(paused)
})

test('Bahrain can be reached by map, search and keyboard', async ({ page }) => {
  await openExplore(page)
  const panel = page.getByRole('complementary', { name: 'Details' })
  await country(page, 'Bahrain').click()
  await expect(panel.getByRole('heading', { level: 2, name: 'Bahrain' })).toBeVisible()
  await expect(page).toHaveURL(/open=BHR/)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(country(page, 'Bahrain')).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox', { name: /^Search countries/ }).fill('bahr')
  await expect(page.getByRole('option', { name: /^Bahrain 3/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { level: 2, name: 'Bahrain' })).toBeVisible()
  await panel.getByRole('button', { name: 'Close' }).click()

  await page.locator('path[role="button"][tabindex="0"]').focus()
  for (let step = 0; step < 120; step++) {
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    if (label?.startsWith('Bahrain,')) break
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { level: 2, name: 'Bahrain' })).toBeVisible()
})

test('a deep link shows the same view again', async ({ page }) => {
  await openExplore(page, '?program=ilrs~tiangong&from=2018&to=2023&chart=by-kind&open=PAK')
  await expect(page.getByRole('checkbox', { name: /^Tiangong,/ })).toBeChecked()
  await expect(page.getByText('2018 – 2023', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Pakistan' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Kind', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const count = await figure(page, /^agreements?$/).innerText()
  await page.reload()
  await expect(figure(page, /^agreements?$/)).toHaveText(count)
})

test('on a tablet the panel leaves the open country in sight', nightly, async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await openExplore(page, '?open=AUS')
  const panel = page.getByRole('complementary', { name: 'Details' })
  const shape = country(page, 'Australia')
  // The middle of its box: the box itself reaches to islands far in the south.
  const isInSight = async () => {
    const [above, below] = [await panel.boundingBox(), await shape.boundingBox()]
    if (!above || !below) return false
    return below.y + below.height / 2 < above.y || below.x + below.width / 2 < above.x
  }
  await expect.poll(isInSight).toBe(true)
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect.poll(isInSight).toBe(true)
})

test('a broken address shows what was ignored and applies the rest', async ({ page }) => {
  await openExplore(page, '?program=moonbase~ilrs&from=20x&colour=red&to=2023')
  await expect(page.getByText('“program=moonbase” in the address is not a known value')).toBeVisible()
  await expect(page.getByText('“from=20x” in the address is not a date')).toBeVisible()
  await expect(page.getByText('“colour=red” in the address is not a setting')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Lunar research station,/ })).toBeChecked()
  await page.getByRole('button', { name: 'Dismiss this notice' }).click()
  await expect(page).toHaveURL(/\?program=ilrs&to=2023$/)
})

test('playing from the front door leaves the play button where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 })
  await openExplore(page)
  const top = async () => (await page.getByRole('button', { name: /^(Play through|Pause)/ }).boundingBox())?.y
  const before = await top()
  await page.getByRole('button', { name: 'Play through the years' }).click()
  await expect(page.getByRole('heading', { name: /agreements up to/, level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect.poll(top).toBe(before)
})

test(
  'another filter, and one that matches nothing, leaves the play button where it is',
  nightly,
  async ({ page }) => {
    // Tall enough for the fields of the slider, so that typing in them does not scroll; wide enough for notes of one line.
    await page.setViewportSize({ width: 1920, height: 1200 })
    await openExplore(page, '?level=agency')
    const play = page.getByRole('button', { name: 'Play through the years' })
    const top = async () => (await play.boundingBox())?.y ?? 0
    const before = await top()
    const moved = async () => Math.abs((await top()) - before)
    // A program whose map stays the world: the note of the source stands below the map of an area.
    await page.getByRole('checkbox', { name: /^Tiangong,/ }).click()
    await expect(page).toHaveURL(/program=tiangong/)
    await expect.poll(moved).toBeLessThan(1)
    const last = page.getByRole('textbox', { name: /^Last year, month or day/ })
    await last.fill('1985')
    await last.press('Enter')
    await expect(page.getByRole('heading', { name: /^No agency-level agreements on Tiangong/ })).toBeVisible()
    await expect.poll(moved).toBeLessThan(1)
    await expect(page.getByRole('figure')).toHaveCount(0)
  },
)

test('an empty selection names its filters and offers the smallest step back', async ({ page }) => {
  await page.goto('/?program=gulf&to=1999')
  await expect(
    page.getByRole('heading', {
      name: 'No agreements on Gulf cooperation, up to 1999',
      level: 2,
      exact: true,
    }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Remove Until 1999' }).click()
  await expect(
    page.getByRole('heading', {
      name: 'No agreements on Gulf cooperation, up to 1999',
      level: 2,
      exact: true,
    }),
  ).toBeHidden()
})

test('every chart can be shown as a table', nightly, async ({ page }) => {
  await openExplore(page)
  for (const button of await page.getByRole('button', { name: /^Table: / }).all()) {
    await button.click()
    const frame = page
      .getByRole('figure')
      .filter({ has: page.locator('[aria-pressed="true"]', { hasText: 'Table' }) })
    await expect(frame.getByRole('table')).toBeVisible()
    expect(await frame.getByRole('row').count()).toBeGreaterThan(2)
    await button.click()
  }
})

test('the legend isolates a class and releases it', async ({ page }) => {
  await openExplore(page)
  const button = page.getByRole('button', { name: /^32\+: show only/ })
  await button.click()
  await expect(page).toHaveURL(/country=/)
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(figure(page, /^partner countr/)).toHaveText('3')
  await button.click()
  await expect(page).toHaveURL(/\/$/)
})

test('the wheel scrolls the page over the map, and zooms with Ctrl', nightly, async ({ page }) => {
  await openExplore(page)
  const map = page.locator('.leaflet-container')
  await map.hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  await page.evaluate(() => window.scrollTo(0, 0))
  const egypt = country(page, 'Egypt')
  const before = (await egypt.boundingBox())?.width ?? 0
  await map.hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -180)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await egypt.boundingBox())?.width ?? 0).toBeGreaterThan(before * 1.5)
})

test('the download menu links to existing files, and closes with Escape or when focus leaves', async ({
  page,
}) => {
  await openExplore(page)
  const links = page.locator('details a[download]')
  await expect(links).toHaveCount(0)
  await page.locator('summary', { hasText: 'Download' }).press('Enter')
  await expect(links).toHaveCount(28)
  for (const link of await links.all()) {
    const length = await page.evaluate(
      async (address) => (await (await fetch(address)).text()).length,
      (await link.getAttribute('href')) ?? '',
    )
    expect(length).toBeGreaterThan(200)
  }
  await page.keyboard.press('Tab')
  await expect(page.locator('details').getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('summary', { hasText: 'Download' })).toBeFocused()
  await expect(links).toHaveCount(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(links).toHaveCount(0)
})

test('the map follows the filters, shows another area on request, and ignores an unknown one', async ({
  page,
}) => {
  await openExplore(page, '?program=gulf&area=atlantis&mark=nowhere~OMN~BRA&open=BRA')
  const area = page.getByRole('combobox', { name: 'Area' })
  await expect(area).toHaveValue('gulf')
  await expect(page.getByText(/atlantis/)).toBeVisible()
  await expect(page.getByText(/nowhere/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Oman/ }).first()).toBeVisible()
  await area.selectOption('world')
  await expect(page).toHaveURL(/area=world/)
  await expect(country(page, 'Brazil')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Gulf,/ }).uncheck()
  await expect(page).not.toHaveURL(/program=/)
})

test('the panel of filters keeps the height of its fields, and “Reset” covers none of its values', async ({
  page,
}) => {
  await openExplore(page, '?program=ilrs')
  const panel = page.getByRole('complementary', { name: 'Filters' })
  const words = await panel.getByRole('searchbox', { name: 'Search the records' }).boundingBox()
  expect(words?.height).toBeGreaterThanOrEqual(24)
  const reset = panel.getByRole('button', { name: 'Reset all filters' })
  const box = await reset.boundingBox()
  const covered = await panel.getByRole('checkbox').evaluateAll(
    (boxes, top) =>
      boxes.filter((each) => {
        const { left, bottom, height } = each.getBoundingClientRect()
        return bottom > top && document.elementFromPoint(left + 2, bottom - height / 2) === each
      }).length,
    box?.y ?? 0,
  )
  expect(covered).toBe(0)
})

test('a chart’s table sorts by the head of any column, sums what adds up, and copies its rows', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExplore(page, '?chart=per-year')
  await page.getByRole('button', { name: /^Table: \d{4} had the most/ }).click()
  const table = page.getByRole('table')
  const first = table.locator('tbody tr').first()
  const head = table.getByRole('columnheader', { name: 'Agreements' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  const counts = await table.locator('tbody tr td:nth-child(2)').allTextContents()
  expect(counts.map(Number)).toEqual(counts.map(Number).sort((a, b) => b - a))
  await expect(table.locator('tfoot td').first()).toHaveText(
    String(counts.reduce((sum, count) => sum + Number(count), 0)),
  )
  const most = await first.locator('td, th').allTextContents()
  await page.getByRole('button', { name: /^Copy the rows/ }).click()
  await expect(page.getByText('Copied').first()).toBeVisible()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines[1]?.split('\t')).toEqual(most)
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'none')
})
