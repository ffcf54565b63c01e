import type { Page } from '@playwright/test'
import { compareEntities } from '../../src/selection/compare/compareEntities'
import { noFilters } from '../../src/selection/filters'
import { select } from '../../src/selection/select'
import { frozenDataset } from '../frozenData'
import { nightly } from './nightly'
import { expect, openPage, test } from './test'

const dataset = frozenDataset()
const compare = (ids: readonly string[], to: string | null = null) =>
  compareEntities(select(dataset, { ...noFilters, to }), ids)

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
const figure = (page: Page, name: string, label: RegExp) =>
  card(page, name).locator('dl > div').filter({ hasText: label }).locator('dd')
/** The sentence under the title. The collapsed citation repeats it. */
const lead = (page: Page, words: string) => page.getByText(words).filter({ visible: true })
const part = (page: Page, name: string) =>
  page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })

async function expectMembers(page: Page, to: string | null) {
  const { entities, overlaps } = compare(['ilrs', 'artemis'], to)
  const shared = overlaps.find(({ of }) => of.length === 2)?.countries.length ?? 0
  const [station, accords] = entities.map(({ members }) => String(members?.size))
  await expect(figure(page, 'Lunar research station', /member countr/)).toHaveText(station ?? '')
  await expect(figure(page, 'Artemis Accords', /member countr/)).toHaveText(accords ?? '')
  await expect(title(page)).toContainText(shared === 0 ? 'no country in both' : `${shared} countries in both`)
}

test('the lunar research station and the Artemis Accords, at the end of 2022 and now', async ({ page }) => {
  await page.goto('/compare?compare=ilrs~artemis&to=2022')
  await expectMembers(page, '2022')
  await expect(lead(page, 'At the end of 2022.')).toBeVisible()
  await page.getByLabel('As of').selectOption('Now')
  await expect(page).toHaveURL(/compare=ilrs~artemis$/)
  await expectMembers(page, null)
  await page.getByRole('region', { name: 'In both' }).getByRole('link', { name: 'Thailand' }).click()
  await expect(page).toHaveURL(/\/countries\/THA$/)
})

test('one chart holds the curves, each labelled with its name and last value', async ({ page }) => {
  await page.goto('/compare?compare=ilrs~artemis')
  const chart = page.getByRole('figure', { name: /^Member countries:/ })
  await expect(chart).toHaveCount(1)
  const [station, accords] = compare(['ilrs', 'artemis']).entities.map(({ curve }) => curve.at(-1)?.count)
  for (const label of [`Lunar research station ${station}`, `Artemis Accords ${accords}`]) {
    await expect(chart).toHaveAccessibleName(new RegExp(label))
    await expect(chart.locator('svg').getByText(label, { exact: true })).toBeVisible()
  }
})

test('keyboard alone: add a third entity, remove one, change the date', async ({ page }) => {
  // Wait for hydration: type-ahead in a select restarts when the element is replaced.
  await openPage(page, '/compare')
  await expect(page.getByText('An example to start with.')).toBeVisible()
  const add = page.getByRole('combobox', { name: 'Add another' })
  await add.focus()
  await page.keyboard.type('Braz')
  await expect(page).toHaveURL(/compare$/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare=ilrs~artemis~BRA$/)
  await expect(page.getByRole('heading', { level: 2, name: 'Brazil', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Remove Artemis Accords' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare=ilrs~BRA$/)
  await page.goBack()
  await expect(page).toHaveURL(/compare=ilrs~artemis~BRA$/)
  await page.getByLabel('As of').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/to=2025/)
  await expect(page.getByLabel('As of')).toBeFocused()
})

test('a single entity gets suggestions, and unknown ones are reported', nightly, async ({ page }) => {
  await page.goto('/compare?compare=ilrs~nowhere~CHN')
  await expect(page.getByText('“compare=nowhere” in the address is not a known value')).toBeVisible()
  await expect(page.getByText('“compare=CHN” in the address is not a known value')).toBeVisible()
  await expect(title(page)).toHaveText('Compare Lunar research station with…')
  await page.getByRole('link', { name: 'Lunar research station and Artemis Accords' }).click()
  await expect(page).toHaveURL(/compare=ilrs~artemis$/)
  await expect(title(page)).toContainText('in both')
})

test(
  'of more than four entities the first four are shown and the others named',
  nightly,
  async ({ page }) => {
    await page.goto('/compare?compare=PAK~BRA~RUS~EGY~FRA')
    const leftOut = page.getByText('You can compare up to 4 at once. Not shown: France.')
    await expect(leftOut).toBeVisible()
    await expect(page.getByRole('combobox', { name: /^Choice/ })).toHaveCount(4)
    await expect(page.getByRole('combobox', { name: 'Add another' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Remove Egypt' }).click()
    await expect(page).toHaveURL(/compare=PAK~BRA~RUS$/)
    await expect(leftOut).toHaveCount(0)
  },
)

test('countries show their agreements, shared programs and memberships', nightly, async ({ page }) => {
  await page.goto('/countries/PAK')
  await page.getByRole('link', { name: /^Compare with/ }).click()
  await expect(title(page)).toContainText('documented agreements with')
  await page.goto('/compare?compare=RUS~ZAF')
  const { inCommon, entities } = compare(['RUS', 'ZAF'])
  await expect(figure(page, 'Russia', /^agreements?\d+$/)).toHaveText(String(entities[0]?.agreements))
  const common = part(page, 'What they have in common')
  await expect(common.getByRole('listitem')).toHaveCount(inCommon?.records.length ?? -1)
  const groups = part(page, 'Memberships').getByRole('row')
  await expect(groups.filter({ hasText: 'BRICS' })).toContainText(/since 2009.*since/)
  await expect(groups.filter({ hasText: 'SCO' })).toContainText(/since 15 Jun 2001.*not a member/)
  const [newest] = inCommon?.records ?? []
  const record = dataset.agreements[newest ?? -1]
  await common.getByRole('link', { name: record?.title ?? '', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/agreements/${record?.id}$`))
})

test('a country beside a program shows whether it belongs to it', nightly, async ({ page }) => {
  await page.goto('/compare?compare=PAK~BRA~ilrs')
  const row = part(page, 'Memberships').getByRole('row', { name: 'Lunar research station' })
  await expect(row).toContainText(/since 18 Oct 2023.*not a member/)
})

test('an empty period shows a message and a way back', nightly, async ({ page }) => {
  await page.goto('/compare?compare=PAK~BRA&to=1980')
  await expect(title(page)).toHaveText('No documented agreement with Pakistan or Brazil')
  await expect(page.getByText(/The records run from .*1984 to/)).toBeVisible()
  await page.getByRole('button', { name: 'Show the latest data' }).click()
  await expect(page).toHaveURL(/compare=PAK~BRA$/)
  await expect(card(page, 'Pakistan')).toBeVisible()
})

test(
  'a start date and expressions of interest in the address are named and can be removed',
  nightly,
  async ({ page }) => {
    await page.goto('/compare?compare=ilrs~gulf&from=2023&interest=1')
    await expect(lead(page, 'Only agreements since 2023. Expressions of interest are counted.')).toBeVisible()
    await page.getByRole('button', { name: 'Include earlier agreements' }).click()
    await page.getByRole('button', { name: 'Exclude expressions of interest' }).click()
    await expect(page).toHaveURL(/compare=ilrs~gulf$/)
  },
)

test('figures and curves are also tables', nightly, async ({ page }) => {
  await page.goto('/compare')
  await page.getByText('Figures as a table').click()
  const { entities } = compare(['ilrs', 'artemis'])
  const figures = page.getByRole('table', { name: 'Figures at this date' })
  await expect(figures.getByRole('row', { name: /^Agreements \d/ })).toContainText(
    String(entities[1]?.agreements),
  )
  const last = page
    .getByRole('table', { name: 'Member countries at the end of each year' })
    .getByRole('row')
    .last()
  await expect(last).toContainText('2026')
  await expect(last).toContainText(String(entities[1]?.members?.size))
})
