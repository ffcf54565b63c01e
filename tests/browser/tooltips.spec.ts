import type { Locator, Page } from '@playwright/test'
import { nightly, nightlyUnless } from './nightly'
import { country, expect, openExplore, test } from './test'

/** The element to hover in each chart, and the view that shows it. */
const targets: Record<string, [query: string, (page: Page) => Locator]> = {
  map: ['', (page) => country(page, 'Brazil')],
  timeline: ['', (page) => page.locator('g[role="button"][data-id]').nth(12)],
  network: ['', (page) => page.locator('#chart-network [data-key]').last()],
  'cumulative chart': [
    '?chart=cumulative',
    (page) => page.getByRole('figure').nth(1).locator('svg:not(summary svg, button svg)').first(),
  ],
  'columns a year': [
    '?chart=per-year',
    (page) => page.getByRole('figure').nth(1).locator('svg:not(summary svg, button svg)').first(),
  ],
}

for (const [name, [query, target]] of Object.entries(targets))
  test(
    `the tooltip of the ${name} can be hovered, and Escape closes it`,
    nightlyUnless(name === 'map'),
    async ({ page }) => {
      await openExplore(page, query)
      const tooltip = page.getByTestId('tooltip')
      await target(page).scrollIntoViewIfNeeded()
      const { x, y } = await middle(target(page))
      /** Moves the pointer onto it. Repeats, because some charts load their code on the first hover. */
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
    },
  )

for (const [name, stop] of [
  ['map', 'path[role="button"][tabindex="0"]'],
  ['timeline', 'g[role="button"][data-id][tabindex="0"]'],
] as const)
  test(
    `Escape closes the tooltip of the focused mark on the ${name} and keeps the focus`,
    nightly,
    async ({ page }) => {
      await openExplore(page)
      await page.locator(stop).focus()
      await page.keyboard.press('ArrowRight')
      await expect(page.getByTestId('tooltip')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByTestId('tooltip')).toHaveCount(0)
      await expect(page.locator(stop)).toBeFocused()
    },
  )

async function middle(one: Locator) {
  const box = await one.boundingBox()
  if (!box) throw new Error('nothing to point at')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test(
  'a site says what it is on keyboard focus, and arrow keys move between sites',
  nightly,
  async ({ page }) => {
    await openExplore(page)
    const sites = page.locator('.leaflet-marker-icon[role="button"]')
    await sites.first().focus()
    await page.keyboard.press('ArrowRight')
    const name = await sites.nth(1).getAttribute('aria-label')
    await expect(sites.nth(1)).toBeFocused()
    await expect(page.getByRole('tooltip', { name: name ?? '', exact: true })).toBeVisible()
    // The name of the first site fades out.
    await expect(page.getByRole('tooltip')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tooltip')).toHaveCount(0)
  },
)

test('the source of the map covers neither its table nor a zoomed map', nightly, async ({ page }) => {
  await openExplore(page)
  const figure = page.getByRole('figure').first()
  const source = figure.locator('figcaption')
  const isBelow = async (other: Locator) => {
    const [top, bottom] = await Promise.all([
      source.evaluate((one) => one.getBoundingClientRect().top),
      other.evaluate((one) => one.getBoundingClientRect().bottom),
    ])
    return top >= bottom
  }
  await figure.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => isBelow(figure.locator('.leaflet-container'))).toBe(true)
  await figure.getByRole('button', { name: /^Table/ }).click()
  await expect.poll(() => isBelow(figure.locator('table').locator('..'))).toBe(true)
})
