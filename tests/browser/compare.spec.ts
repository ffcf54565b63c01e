import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { coreOf } from '../../src/build/coreOf'
import { loadCompiled } from '../../src/build/loadCompiled'
import { indexDataset } from '../../src/dataset/indexDataset'
import { dayNumber } from '../../src/dataset/partialDate'
import { comparables, membersOf } from '../../src/selection/compare'
import { expect, test } from './test'

const loaded = loadCompiled('data', new Date())
if (!loaded.ok) throw new Error(loaded.report)
const dataset = indexDataset(coreOf(loaded.dataset))
const membersAt = (id: string, day: number) => {
  const [thing] = comparables(dataset, [id])
  return thing ? membersOf(dataset, thing, day).size : Number.NaN
}
const inIt = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name }) })
    .locator('dl > div')
    .filter({ hasText: /in it/ })
    .locator('dd')

test('the lunar research station and the Artemis Accords, at the end of 2022 and now', async ({ page }) => {
  await page.goto('/compare?compare=ilrs~artemis&to=2022')
  const then = dayNumber(2022, 12, 31)
  await expect(inIt(page, 'Lunar research station')).toHaveText(String(membersAt('ilrs', then)))
  await expect(inIt(page, 'Artemis Accords')).toHaveText(String(membersAt('artemis', then)))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Lunar research station and Artemis Accords: no country in both',
  )
  await page.getByLabel('As of').selectOption('Now')
  await expect(page).toHaveURL(/compare=ilrs~artemis$/)
  const now = dayNumber(2026, 11, 30)
  await expect(inIt(page, 'Lunar research station')).toHaveText(String(membersAt('ilrs', now)))
  await expect(inIt(page, 'Artemis Accords')).toHaveText(String(membersAt('artemis', now)))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 countries in both')
  await page.getByRole('region', { name: 'In both' }).getByRole('link', { name: 'Thailand' }).click()
  await expect(page).toHaveURL(/\/countries\/THA$/)
})

test('by keyboard alone: a third one is added, one is taken away, and it is all in the address', async ({
  page,
}) => {
  await page.goto('/compare')
  const add = page.getByRole('combobox', { name: 'Add another' })
  await add.focus()
  await page.keyboard.type('Braz')
  await expect(page).toHaveURL(/compare$/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare=ilrs~artemis~BRA$/)
  await expect(page.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove Artemis Accords' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare=ilrs~BRA$/)
  await page.goBack()
  await expect(page).toHaveURL(/compare=ilrs~artemis~BRA$/)
})

test('the country page leads to a comparison, and what is unknown is said', async ({ page }) => {
  await page.goto('/countries/PAK')
  await page.getByRole('link', { name: /^Compare with/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pakistan and ')
  await page.goto('/compare?compare=ilrs~nowhere')
  await expect(page.getByText('“compare=nowhere” in the address is not known here')).toBeVisible()
  await expect(page.getByText('Add a second one to compare.')).toBeVisible()
})

test('the figures behind the curves are a table', async ({ page }) => {
  await page.goto('/compare')
  await page.getByText('Figures as a table').click()
  const table = page.getByRole('table', { name: 'Countries in it, at the end of each year' })
  const last = table.getByRole('row').last()
  await expect(last).toContainText('2026')
  await expect(last).toContainText(String(membersAt('artemis', dayNumber(2026, 11, 30))))
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const query of ['', '?compare=PAK~BRA~RUS~ilrs&to=2020'])
    test(`axe finds nothing on Compare ${query}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(`/compare${query}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })

for (const width of [390, 320])
  test(`at ${width} px Compare is not wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/compare?compare=ilrs~artemis~PAK')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
