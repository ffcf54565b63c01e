import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { briefingSchema } from '../../src/dataset/schemas/briefing'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { expect, expectFits, openExplore, openPage, test } from './test'

const names = (page: Page) => page.locator('article ol > li > div > h3')

/** Adds Explore's current view to the briefing as a chart. */
async function add(page: Page, query: string, chart: string) {
  await openExplore(page, query)
  await page.getByText('Add to briefing', { exact: true }).click()
  await page.getByLabel('Show as').selectOption(chart)
  await page.getByRole('button', { name: 'Add this view' }).click()
  await expect(page.getByText(/^Added as/)).toBeVisible()
}

/** Chooses a file with this content. */
async function choose(page: Page, name: string, text: string, path: string) {
  writeFileSync(path, text)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('a briefing can be made, captioned, reordered, presented, saved and reopened, and survives a reload', async ({
  page,
}, info) => {
  await add(page, '?program=ilrs&to=2023', 'map')
  await add(page, '?program=gulf', 'by-country')
  await page.getByRole('link', { name: 'Edit and present your briefing' }).click()
  await expect(names(page)).toHaveText(['1. Map', '2. Bars by country'])
  await page.getByLabel('Title', { exact: true }).fill('Moon and Gulf')
  await page.getByLabel('Headline').first().fill('{countries} countries on the way')
  await page.getByLabel('Speaker notes').first().fill('Say hello.')
  await page.reload()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Moon and Gulf')
  await expect(page.getByLabel('Headline').first()).toHaveValue('{countries} countries on the way')
  await page
    .getByRole('button', { name: /^Move .* down$/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['1. Bars by country', '2. Map'])
  await expect(page.getByRole('button', { name: 'Move “{countries} countries on the way” up' })).toBeFocused()
  await page.getByRole('button', { name: 'Add a title slide' }).click()
  await expect(page.getByLabel('Headline').first()).toBeFocused()
  await page.getByLabel('Shown as').nth(1).selectOption('Text only')
  await page
    .getByRole('button', { name: /^Duplicate/ })
    .nth(1)
    .click()
  await page.getByLabel('Shown as').nth(2).selectOption('Agreements over time, by program')
  await expect(names(page)).toHaveText([
    '1. Title slide',
    '2. Text only',
    '3. Agreements over time, by program',
    '4. Map',
  ])
  const previews = page.getByTitle('Drag to reorder')
  await previews.nth(2).dragTo(previews.nth(1))
  await expect(names(page)).toHaveText([
    '1. Title slide',
    '2. Agreements over time, by program',
    '3. Text only',
    '4. Map',
  ])
  await page.getByRole('link', { name: 'Present' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moon and Gulf')
  await page.keyboard.press('End')
  await expect(page.getByRole('toolbar').getByText('4 / 4')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ countries on the way$/)
  await page.reload()
  await expect(page.getByRole('toolbar').getByText('4 / 4')).toBeVisible()
  await page.getByRole('link', { name: 'Leave the talk' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('moon-and-gulf.json')
  const text = readFileSync(await download.path(), 'utf8')
  expect(briefingSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
  await page.getByRole('button', { name: 'New briefing' }).click()
  await expect(names(page)).toHaveCount(0)
  await choose(page, 'moon-and-gulf.json', text, info.outputPath('saved.json'))
  await expect(names(page)).toHaveText([
    '1. Title slide',
    '2. Agreements over time, by program',
    '3. Text only',
    '4. Map',
  ])
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Moon and Gulf')
})

test('a removed step can be restored', nightly, async ({ page }) => {
  await add(page, '', 'map')
  await add(page, '', 'claims')
  await page.goto('/briefing/make')
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await expect(names(page)).toHaveText(['1. Stated and documented totals'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(names(page)).toHaveText(['1. Map', '2. Stated and documented totals'])
})

test(
  'all faults of a briefing file are named, nothing in it runs, and its valid steps can be opened',
  nightly,
  async ({ page }, info) => {
    await page.goto('/briefing/make')
    const step = { id: 'a', chart: 'map', view: 'program=ilrs', sources: [] }
    const headline = '<img src="x" onerror="document.title=1">'
    const hostile = {
      id: 'talk',
      title: '<script>document.title=1</script>',
      date: '2026-11-30',
      steps: [
        { ...step, headline },
        { ...step, id: 'b', chart: 'pie' },
        { ...step, id: 'c', view: 'program=mars' },
      ],
    }
    await choose(page, 'talk.json', JSON.stringify(hostile), info.outputPath('hostile.json'))
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Step 2, chart: “pie” is not a chart')
    await expect(alert).toContainText('Step 3, view: “program=mars” cannot be used')
    await expect(names(page)).toHaveCount(0)
    await alert.getByRole('button', { name: 'Open the 2 usable steps' }).click()
    await expect(names(page)).toHaveCount(2)
    await expect(page.getByLabel('Headline').first()).toHaveValue(headline)
    await page.getByRole('link', { name: 'Present' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(page).toHaveTitle(/Your briefing/)
    await page.goto('/briefing/make')
    await choose(page, 'notes.txt', 'hello', info.outputPath('notes.txt'))
    await expect(page.getByRole('alert')).toContainText('notes.txt is not a JSON file')
    await expect(names(page)).toHaveCount(2)
  },
)

test('two tabs do not overwrite each other', nightly, async ({ page, context }) => {
  await add(page, '', 'map')
  const other = await context.newPage()
  await add(other, '?program=gulf', 'events')
  await openPage(page, '/briefing/make')
  await openPage(other, '/briefing/make')
  await page.getByLabel('Title', { exact: true }).fill('From one')
  await expect(other.getByLabel('Title', { exact: true })).toHaveValue('From one')
  await expect(other.getByText('Changed in another tab')).toBeVisible()
  await other
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await expect(names(page)).toHaveText(['1. Timeline of all records'])
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('From one')
})

test(
  'with storage blocked a briefing lasts as long as the page, and the page says so',
  nightly,
  async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await openExplore(page)
    await page.getByText('Add to briefing', { exact: true }).click()
    await page.getByRole('button', { name: 'Add this view' }).click()
    await expect(page.getByText('This browser cannot store your briefing')).toBeVisible()
    await page.getByRole('link', { name: 'Edit and present your briefing' }).click()
    await expect(names(page)).toHaveText(['1. Map'])
    await expect(page.getByText('This browser cannot store your briefing')).toBeVisible()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('my-briefing.json')
  },
)

test('a published briefing can be copied and edited', nightly, async ({ page }) => {
  await page.goto('/briefing')
  await page.getByRole('button', { name: 'Edit a copy of “Two coalitions for the Moon”' }).click()
  await expect(names(page)).toHaveCount(8)
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Two coalitions for the Moon')
})

test(
  'axe finds nothing in the dialog that adds a view, nor in the maker; both fit small screens',
  nightly,
  async ({ page }) => {
    await add(page, '', 'matrix')
    await expectAccessible(page, { part: 'details[open]' })
    await expectFits(page)
    await expect(page.getByRole('button', { name: 'Add this view' })).toBeInViewport()
    await page.goto('/briefing/make')
    await expect(names(page)).toHaveCount(1)
    await expectAccessible(page)
    await expectFits(page)
  },
)
