import type { Page } from '@playwright/test'
import { nightly } from './nightly'
import { sheetsIn } from './sheets'
import { expect, openExplore, openPage, test } from './test'

/** Runs checks on a page in its print state. */
async function onPaper(page: Page, look: () => Promise<void>) {
  await page.locator('#app[data-live]').waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await look()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
}

/** Pixels by which the widest element sticks out of the sheet, ignoring the map, whose frame clips it. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const paper = document.getElementById('app')?.getBoundingClientRect().right ?? 0
    const seen = [...document.querySelectorAll('#main svg:not(.leaflet-container *), #main table, #main p')]
    return Math.max(...seen.map((element) => element.getBoundingClientRect().right)) - paper
  })

test('in print, charts fill the sheet and controls are hidden; afterwards the screen is unchanged', async ({
  page,
}) => {
  await openExplore(page)
  await expect(page.getByRole('figure')).toHaveCount(6)
  await onPaper(page, async () => {
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('checkbox').first()).toBeHidden()
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden()
    expect(await overflow(page)).toBeLessThanOrEqual(1)
    await expect(page.getByText(/^Printed from http/)).toBeVisible()
  })
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.getByText(/^Printed from http/)).toHaveCount(0)
  // Real printing fires beforeprint itself. The exact number of sheets depends on the font.
  const sheets = sheetsIn(await page.pdf())
  expect(sheets).toBeGreaterThanOrEqual(2)
  expect(sheets).toBeLessThanOrEqual(6)
  // Also where the reader's printer is set to landscape, which would leave a third of each sheet empty.
  const landscape = await page.pdf({ landscape: true, preferCSSPageSize: true })
  const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(landscape.toString('latin1')) ?? []
  expect(Number(height)).toBeGreaterThan(Number(width))
})

test('in print, external links are numbered and listed at the end', nightly, async ({ page }) => {
  await page.goto('/data')
  const link = page.getByRole('main').locator('a[href^="http"]').first()
  await expect(link).toBeVisible()
  await onPaper(page, async () => {
    await expect(link).toHaveAttribute('data-note', '1')
    const notes = page.getByRole('region', { name: 'Links on this page' }).getByRole('listitem')
    await expect(notes.first()).toHaveText((await link.getAttribute('href')) ?? '')
    const numbers = await page
      .locator('#main a[data-note]')
      .evaluateAll((links) => links.map((one) => Number(one.getAttribute('data-note'))))
    await expect(notes).toHaveCount(Math.max(...numbers))
  })
  await expect(link).not.toHaveAttribute('data-note')
})

test('in print, a record has the product’s name on top, and each address once', nightly, async ({ page }) => {
  await page.goto('/agreements/ilrs-pakistan-2023')
  const source = page.locator('#source-1')
  const address = (await source.getByRole('link').first().getAttribute('href')) ?? ''
  await onPaper(page, async () => {
    await expect(page.getByText('Space Partnership Tracker', { exact: true }).last()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Show on the map' })).toBeHidden()
    await expect(page.getByText(address, { exact: true }).filter({ visible: true })).toHaveCount(1)
    await expect(source.locator('[data-note]')).toHaveCount(0)
    await expect(page.getByText(/web\.archive\.org/).filter({ visible: true })).toHaveCount(0)
  })
})

test('in print, the table has all its rows', async ({ page }) => {
  await openPage(page, '/agreements?program=ilrs')
  const table = page.locator('table[aria-rowcount]')
  const all = Number(await table.getAttribute('aria-rowcount'))
  expect(all).toBeGreaterThan(50)
  await onPaper(page, async () => {
    await expect(table.getByRole('row')).toHaveCount(all)
    expect(await overflow(page)).toBeLessThanOrEqual(1)
  })
  await expect.poll(() => table.getByRole('row').count()).toBeLessThan(all)
})

test('when the window shrinks, the map still shows the whole world', nightly, async ({ page }) => {
  await openExplore(page)
  await page.setViewportSize({ width: 1000, height: 900 })
  await expect
    .poll(() =>
      page.locator('.leaflet-container').evaluate((map) => {
        const frame = map.getBoundingClientRect()
        const boxes = [...map.querySelectorAll('path.leaflet-interactive')].map((path) =>
          path.getBoundingClientRect(),
        )
        return boxes.filter(
          (box) => box.right < frame.left || box.left > frame.right || box.right > frame.right + 2,
        ).length
      }),
    )
    .toBe(0)
})
