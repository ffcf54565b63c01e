import AxeBuilder from '@axe-core/playwright'
import { expect, openExplore, test } from './test'

const states = [
  { name: 'as it opens', query: '' },
  { name: 'with filters and a notice', query: '?program=ilrs~gulf&from=2018&to=2023&kind=nonsense' },
  { name: 'with a country open', query: '?open=PAK' },
  { name: 'with a record open', query: '?open=ilrs-pakistan-2023' },
  { name: 'with nothing to show', query: '?program=gulf&to=1999' },
  {
    name: 'coloured by alignment, other charts',
    query: '?color=alignment&chart=per-year~matrix&by=countries',
  },
]

for (const colorScheme of ['light', 'dark'] as const)
  for (const { name, query } of states)
    test(`axe finds nothing on Explore ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openExplore(page, query)
      await expect(page.getByRole('contentinfo')).toBeVisible()
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const found = violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        where: nodes.slice(0, 3).map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
      }))
      expect(found).toEqual([])
    })

test('axe finds nothing in the search dialog', async ({ page }) => {
  await openExplore(page)
  await page.getByRole('button', { name: 'Search countries, programs and records' }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('pak')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page })
    .include('[role="dialog"]')
    // The list scrolls with the arrow keys, which stay in the search field (a combobox).
    .disableRules(['scrollable-region-focusable'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('the map is one stop for the Tab key, and so is the timeline', async ({ page }) => {
  await openExplore(page)
  await page.getByRole('button', { name: 'Interest only' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('path[role="button"][tabindex="0"]')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused()
  await expect(page.locator('svg[role="application"] [tabindex="0"]')).toHaveCount(1)
})
