import type { Locator, Page } from '@playwright/test'
import { country, expect, openExplore, test } from './test'

/** What is pointed at, chart by chart, and in which view. */
const targets: Record<string, [query: string, (page: Page) => Locator]> = {
  map: ['', (page) => country(page, 'Brazil')],
  timeline: ['', (page) => page.locator('g[role="button"][data-id]').nth(12)],
  'cumulative chart': ['?chart=cumulative', (page) => page.getByRole('figure').nth(1).locator('svg').first()],
  'columns a year': ['?chart=per-year', (page) => page.getByRole('figure').nth(1).locator('svg').first()],
}

for (const [name, [query, target]] of Object.entries(targets))
  test(`the tooltip of the ${name} can be pointed at, and goes with Escape`, async ({ page }) => {
    await openExplore(page, query)
    const tooltip = page.getByTestId('tooltip')
    await target(page).scrollIntoViewIfNeeded()
    const { x, y } = await middle(target(page))
    /** From beside it; again where the code of a drawing comes only with the pointer. */
    const point = () =>
      expect(async () => {
        await page.mouse.move(2, y)
        await page.mouse.move(x, y, { steps: 3 })
        await expect(tooltip).toBeVisible({ timeout: 1000 })
      }).toPass()

    await point()
    const words = await tooltip.innerText()
    await expect(tooltip).toHaveAttribute('data-held')
    const inside = await middle(tooltip)
    await page.mouse.move(inside.x, inside.y, { steps: 20 })
    await expect(tooltip).toHaveText(words, { useInnerText: true })
    const isOn = await tooltip.evaluate(
      (one, { x, y }) => one.contains(document.elementFromPoint(x, y)),
      inside,
    )
    expect(isOn, 'the pointer is on the tooltip').toBe(true)
    await page.mouse.move(2, 2, { steps: 10 })
    await expect(tooltip).toHaveCount(0)

    await point()
    await page.keyboard.press('Escape')
    await expect(tooltip).toHaveCount(0)
    await point()
    await expect(tooltip).toHaveAttribute('data-held')
    await page.mouse.move(inside.x, inside.y, { steps: 20 })
    await page.keyboard.press('Escape')
    await expect(tooltip).toHaveCount(0)
  })

for (const [name, stop] of [
  ['map', 'path[role="button"][tabindex="0"]'],
  ['timeline', 'g[role="button"][data-id][tabindex="0"]'],
] as const)
  test(`what the focus shows on the ${name} goes with Escape, and the focus stays`, async ({ page }) => {
    await openExplore(page)
    await page.locator(stop).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByTestId('tooltip')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByTestId('tooltip')).toHaveCount(0)
    await expect(page.locator(stop)).toBeFocused()
  })

async function middle(one: Locator) {
  const box = await one.boundingBox()
  if (!box) throw new Error('nothing to point at')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
