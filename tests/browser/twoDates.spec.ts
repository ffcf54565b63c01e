import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { changeTitle } from '../../src/charts/names/changeTitle'
import { earlierSelection } from '../../src/selection/change/earlierSelection'
import { membershipChanges } from '../../src/selection/change/membershipChanges'
import { recordChanges } from '../../src/selection/change/recordChanges'
import { type Filters, noFilters } from '../../src/selection/filters'
import { select } from '../../src/selection/select'
import { createText } from '../../src/text/text'
import { frozenDataset } from '../frozenData'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { chartNamed, expect, expectFits, figure, openExplore, openPage, saveButton, test } from './test'

const dataset = frozenDataset()
const text = createText()
const viewOf = (filters: Partial<Filters> = {}) => select(dataset, { ...noFilters, ...filters })
const titleOf = (earlier: string, filters: Partial<Filters> = {}) =>
  changeTitle(viewOf(filters), earlier, text)

test('setting an earlier date shows both counts in figures, map, table, bars and lists', async ({ page }) => {
  await openExplore(page)
  await page.getByRole('button', { name: 'Compare with an earlier date' }).click()
  const field = page.getByRole('textbox', { name: 'Compare with' })
  await expect(field).toBeFocused()
  await field.fill('31 Dec 2018')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(/\?then=2018-12-31$/)
  const later = viewOf()
  const before = earlierSelection(later, '2018-12-31')
  await expect(figure(page, /^agreements$/)).toContainText(`${before.count} → ${later.count}`)
  const map = chartNamed(page, /partner countries, \+/)
  await expect(map.getByRole('heading', { level: 2 })).toHaveText(titleOf('2018-12-31'))
  await expect(map.getByText('New partner since 31 December 2018')).toBeVisible()
  await map.getByRole('button', { name: /^Table/ }).click()
  await expect(map.getByRole('columnheader')).toHaveText([
    'Country',
    'Code',
    'By 31 December 2018',
    'By November 2026',
    'Change',
    'What changed',
  ])
  const bars = chartNamed(page, /most added with|by partner country/)
  await bars.getByRole('button', { name: /^Table/ }).click()
  await expect(bars.getByRole('columnheader', { name: 'Change' })).toBeVisible()
  const lists = page.getByRole('region', { name: /^What changed from/ })
  const { added, ended } = recordChanges(later, before)
  await expect(lists.getByRole('heading', { name: `${added.length} agreements added` })).toBeVisible()
  await expect(
    lists.getByRole('heading', { name: new RegExp(`^${ended.length} agreements? ended`) }),
  ).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(titleOf('2018-12-31').replace(/[+→]/g, '.')))
})

test('a shared address shows the same, and the chip ends the comparison in one click', async ({ page }) => {
  await openExplore(page, '?program=ilrs&then=2020')
  const title = titleOf('2020', { program: ['ilrs'] })
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('from 2020 to November 2026')
  await page.getByRole('button', { name: 'Remove filter: Compared with 2020' }).click()
  await expect(page).toHaveURL(/\?program=ilrs$/)
  await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(0)
  await expect(page.getByRole('region', { name: /^What changed/ })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
})

test('who joined which group is listed, and leads to the country', async ({ page }) => {
  await openExplore(page, '?then=2020')
  const later = viewOf()
  const artemis = dataset.groupIndex.get('artemis')
  const change = membershipChanges(later, earlierSelection(later, '2020')).find(
    ({ group }) => group === artemis,
  )
  const lists = page.getByRole('region', { name: /^What changed/ })
  await expect(
    lists.getByRole('heading', { name: `Artemis Accords ${change?.before} → ${change?.now} members` }),
  ).toBeVisible()
  const joined = lists.getByRole('list', { name: 'Joined: Artemis Accords' })
  await joined.getByRole('button', { name: /more/ }).click()
  await expect(joined.getByRole('link')).toHaveCount(change?.joined.length ?? -1)
  await joined.getByRole('link').first().click()
  await expect(page).toHaveURL(/then=2020&open=[A-Z]{3}/)
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible()
})

test('by keyboard: a date is refused with a reason, corrected, and removed', async ({ page }) => {
  await openPage(page, '/?to=2020')
  const button = page.getByRole('button', { name: 'Compare with an earlier date' })
  await button.focus()
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Compare with' })
  await expect(field).toBeFocused()
  await page.keyboard.type('some day')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“some day” is not a clear date.')).toBeVisible()
  await expect(field).toHaveValue('some day')
  await field.fill('2020')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2020 is not before the end of the period.')).toBeVisible()
  await expect(page).toHaveURL(/\?to=2020$/)
  await field.fill('Jun 2018')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/to=2020&then=2018-06$/)
  await expect(
    page.getByRole('heading', { level: 2, name: /from June 2018 to 2020|From June 2018/ }).first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Stop comparing' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?to=2020$/)
  await expect(button).toBeFocused()
})

test('an earlier date that does not fit says so, keeps the rest, and fits again later', async ({ page }) => {
  await openPage(page, '/?program=ilrs&to=2022&then=2024')
  const notice = page.getByText('2024 is not before the end of the period, so nothing is compared with it.')
  await expect(notice).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove filter: Until 2022' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^What changed/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Remove filter: Until 2022' }).click()
  await expect(notice).toHaveCount(0)
  await expect(
    page.getByRole('heading', { level: 2, name: titleOf('2024', { program: ['ilrs'] }) }),
  ).toBeVisible()
  await page.goto('/?from=2020&then=2015')
  await expect(page.getByText('2015 is before the period begins')).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss this notice' }).click()
  await expect(page).toHaveURL(/\?from=2020$/)
  await page.goto('/?then=soon')
  await expect(page.getByText('“then=soon” in the address is not a date such as 2018')).toBeVisible()
})

test('files of the map of change name both dates, and so do its slide and embed code', async ({ page }) => {
  await openExplore(page, '?then=2018&to=2025')
  const title = titleOf('2018', { to: '2025' })
  await saveButton(chartNamed(page, /partner countries, \+/)).click()
  const press = async (name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    expect(download.suggestedFilename()).toContain('space-partnerships-map-change-2018-to-2025-')
    return readFileSync(await download.path())
  }
  const svg = (await press(/^SVG/)).toString('utf8')
  expect(svg).toContain(title)
  expect(svg).toContain('then=2018')
  expect((await press(/^CSV/)).toString('utf8')).toMatch(
    /^\uFEFF?country,iso3,agreements_2018,agreements_2025,change,what/,
  )
  const slides = unzipSync(await press(/^PowerPoint/))
  expect(new TextDecoder().decode(slides['ppt/slides/slide1.xml'])).toContain(title)
  await page.getByRole('button', { name: 'Embed code' }).click()
  await expect(page.getByRole('textbox', { name: 'HTML to paste into the other page' })).toHaveValue(
    /to=2025&(amp;)?then=2018/,
  )
})

test('an embed of the map shows both dates', async ({ page }) => {
  await page.goto('/embed/map/?then=2018')
  await expect(page.getByRole('heading', { name: titleOf('2018') }).first()).toBeVisible()
  await expect(page.getByText('New partner since 2018').first()).toBeVisible()
  await page.goto('/embed/map/?then=2030')
  await expect(page.getByText('2030 is not before the end of the period')).toBeVisible()
})

test('playing a comparison starts after its earlier date', nightly, async ({ page }) => {
  await openExplore(page, '?then=2015')
  await page.getByRole('button', { name: 'Play through the years' }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  const year = Number(/to=(\d{4})/.exec(page.url())?.[1])
  expect(year).toBeGreaterThan(2015)
  await expect(page.getByText('is not before the end of the period')).toHaveCount(0)
})

test('without an earlier date nothing of a comparison is fetched', async ({ page }) => {
  const files: string[] = []
  page.on('request', (request) => files.push(new URL(request.url()).pathname))
  await openExplore(page)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  expect(files.filter((file) => /ExploreCharts-.*\.js$/.test(file))).toHaveLength(1)
  expect(files.filter((file) => /twoDates|ChangeHead|ChangeLists|EarlierField/.test(file))).toEqual([])
})

test('axe finds nothing, and everything fits a phone', async ({ page }) => {
  await openPage(page, '/?then=2018&group=bri&chart=by-country')
  await expect(page.getByRole('region', { name: /^What changed/ })).toBeVisible()
  await expectAccessible(page, { part: '#results' })
  await expectFits(page)
})

test.describe('Compare', () => {
  const agreements = (country: string, to: string | null) => viewOf({ country: [country], to }).count

  test('one country against itself: set by keyboard, shared, removed', async ({ page }) => {
    await openPage(page, '/compare?compare=EGY')
    await expect(page.getByText('Add a second choice from the list')).toBeVisible()
    const select = page.getByRole('combobox', { name: 'Compared with' })
    await select.focus()
    await page.keyboard.type('End of 2018')
    await expect(page).toHaveURL(/compare\?then=2018&compare=EGY$/)
    await expect(select).toBeFocused()
    const [before, now] = [agreements('EGY', '2018'), agreements('EGY', null)]
    const title = `From 2018 to November 2026: Egypt ${before} → ${now} agreements, +${now - before}`
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByText('Add a second choice from the list')).toHaveCount(0)
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2, name: 'Egypt', exact: true }) })
    await expect(
      card
        .locator('dl > div')
        .filter({ hasText: /agreements/ })
        .first(),
    ).toContainText(`${before} → ${now}`)
    const lists = page.getByRole('region', { name: 'What changed from 2018 to November 2026: Egypt' })
    await expect(lists.getByRole('heading', { name: `${now - before} agreements added` })).toBeVisible()
    await page.getByText('Figures as a table').click()
    await expect(page.getByRole('columnheader', { name: 'Egypt, by 2018' })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'Egypt, change' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await select.selectOption('No earlier date')
    await expect(page).toHaveURL(/compare\?compare=EGY$/)
    await expect(page.getByText('Add a second choice from the list')).toBeVisible()
    await page.getByRole('link', { name: /^Egypt now and at the end of 2021$/ }).click()
    await expect(page).toHaveURL(/then=2021/)
  })

  test('several at two dates, and a date that does not fit', async ({ page }) => {
    await openPage(page, '/compare?compare=ilrs~artemis&to=2024&then=2021')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^From 2021 to 2024: Lunar research station \d+ → \d+ member countries, \+\d+; Artemis Accords \d+ → \d+, \+\d+$/,
    )
    await expect(page.getByRole('region', { name: /^What changed from 2021 to 2024:/ })).toHaveCount(2)
    await page.getByLabel('As of').selectOption('End of 2020')
    await expect(page.getByText('2021 is not before the end of the period')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in both')
    await page.getByLabel('As of').selectOption('Now')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^From 2021 to November 2026: /)
  })

  test('the earlier date travels from Explore by Agreements to Compare', async ({ page }) => {
    await openExplore(page, '?then=2018')
    const pages = page.getByRole('navigation', { name: 'Pages', exact: true })
    await pages.getByRole('link', { name: 'Agreements', exact: true }).click()
    await expect(page).toHaveURL(/\/agreements$/)
    await pages.getByRole('link', { name: 'Compare', exact: true }).click()
    await expect(page).toHaveURL(/\/compare\?then=2018$/)
    await page.getByRole('button', { name: 'Reset all filters' }).filter({ visible: true }).first().click()
    await expect(page).toHaveURL(/\/compare$/)
  })

  test('axe finds nothing, and everything fits a phone', async ({ page }) => {
    await openPage(page, '/compare?compare=EGY~ilrs~bri&then=2018')
    for (const tables of await page.getByText('Figures as a table').all()) await tables.click()
    // The header stays on top, and axe takes a target half under it for too small.
    await page.evaluate(() => window.scrollTo(0, 0))
    await expectAccessible(page)
    await expectFits(page)
  })
})
