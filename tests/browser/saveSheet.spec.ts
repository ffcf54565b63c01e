import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { chartNamed, expect, openExplore, saveButton, test } from './test'

const openSheet = (page: Page, title: RegExp) => saveButton(chartNamed(page, title)).click()

async function press(page: Page, name: RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return download
}

const contentOf = async (download: Download) => readFileSync(await download.path())

test('a PNG for a slide takes two clicks and has the promised size, the title and the address', async ({
  page,
}) => {
  await openExplore(page, '?program=ilrs')
  await openSheet(page, /countries/)
  const download = await press(page, /^PNG/)
  expect(download.suggestedFilename()).toMatch(/^space-partnerships-ilrs-map-\d{4}-\d\d-\d\d-slide\.png$/)
  const bytes = await contentOf(download)
  const png = PNG.sync.read(bytes)
  expect([png.width, png.height]).toEqual([1920, 1080])
  const texts = bytes.toString('utf8')
  expect(texts).toContain('Title\0')
  expect(texts).toMatch(/program=ilrs/)
  // Many colours: the picture is not blank.
  const colours = new Set<number>()
  for (let i = 0; i < png.data.length; i += 4 * 97) colours.add(png.data.readUInt32BE(i))
  expect(colours.size).toBeGreaterThan(20)
})

for (const [size, sharpness, pixels] of [
  ['Square', null, [1080, 1080]],
  ['As on the page', '4×', null],
] as const)
  test(`“${size}” saves a PNG of every chart in view`, nightly, async ({ page }) => {
    await openExplore(page)
    for (const title of [/date from/, /leads/, /claims|stated/i]) {
      const figure = chartNamed(page, title).first()
      await figure.scrollIntoViewIfNeeded()
      await saveButton(figure).click()
      await figure.getByRole('button', { name: size }).click()
      if (sharpness) await figure.getByRole('button', { name: sharpness }).click()
      const png = PNG.sync.read(await contentOf(await press(page, /^PNG/)))
      if (pixels) expect([png.width, png.height]).toEqual([...pixels])
      else expect(png.width).toBe(4 * Math.round((await figure.boundingBox())?.width ?? 0))
      await page.keyboard.press('Escape')
    }
  })

test(
  'the SVG is valid XML with real text and no external resources, dark on request',
  nightly,
  async ({ page, watch }) => {
    // Parsed inside a page whose content security policy forbids the inline style with the embedded font.
    watch.expectedErrors.push(/Applying inline style/)
    await openExplore(page)
    await openSheet(page, /documented agreements date from/)
    await page.getByRole('button', { name: 'Dark', exact: true }).click()
    const svg = (await contentOf(await press(page, /^SVG/))).toString('utf8')
    const parsed = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml')
      return {
        error: document.querySelector('parsererror')?.textContent ?? null,
        texts: [...document.querySelectorAll('text')].map((element) => element.textContent),
        foreign: document.querySelectorAll('foreignObject, script, image, use').length,
      }
    }, svg)
    expect(parsed.error).toBeNull()
    expect(parsed.foreign).toBe(0)
    expect(parsed.texts).toContain('Framework agreements')
    expect(svg).toContain('#14181d')
    expect(svg).not.toMatch(/var\(--|href="http/)
  },
)

test('the CSV of a chart has the rows of its table', async ({ page }) => {
  await openExplore(page, '?region=Africa')
  const figure = page.getByRole('figure').filter({ has: page.getByText(/^Agreements by partner country/) })
  await saveButton(figure).click()
  const csv = (await contentOf(await press(page, /^CSV/))).toString('utf8').trim().split('\r\n')
  await page.keyboard.press('Escape')
  await figure.getByRole('button', { name: /^Table/ }).click()
  expect(csv[0]).toBe('country,iso3,agreements,state_or_agency')
  await expect(figure.getByRole('row')).toHaveCount(csv.length)
})

test('the link is copied', nightly, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExplore(page, '?program=tiangong')
  await openSheet(page, /agreements date|date from/)
  await page.getByRole('button', { name: /^Copy link/ }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\?program=tiangong&chart=cumulative/,
  )
})

test('the picture is copied', { tag: ['@chromium', '@nightly'] }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExplore(page, '?program=tiangong')
  await openSheet(page, /agreements date|date from/)
  await page.getByRole('button', { name: 'Copy picture' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  )
  expect(types).toContain('image/png')
})

test('a headline of one’s own goes into the preview, the files, their metadata, the link and the page that it opens', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExplore(page, '?program=ilrs')
  await openSheet(page, /countries/)
  const sheet = page.getByRole('dialog')
  const headline = sheet.getByLabel('Headline')
  const finding = await headline.inputValue()
  const preview = sheet.getByRole('region', { name: 'Preview' })
  await headline.fill('x'.repeat(121))
  await expect(sheet.getByRole('alert')).toContainText('at most 120 characters')
  await expect(preview.locator('text', { hasText: finding })).toBeVisible()
  await headline.fill('Who <b>wins</b>\u202e?')
  await expect(preview.locator('text', { hasText: 'Who <b>wins</b>?' })).toBeVisible()
  await expect(preview.locator('text', { hasText: finding })).toBeVisible()
  await sheet.getByLabel('Highlight').fill('pakis')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('button', { name: 'Stop highlighting Pakistan' })).toBeVisible()
  const download = await press(page, /^PNG/)
  expect(download.suggestedFilename()).toMatch(/-map-highlighted-own-headline-/)
  const words = (await contentOf(download)).toString('utf8')
  expect(words).toContain('Title\0\0\0\0\0Who <b>wins</b>?')
  expect(words).toContain(`own words. The chart’s own headline is: ${finding}`)
  await sheet.getByRole('button', { name: /^Copy link/ }).click()
  await expect(sheet.getByRole('button', { name: 'Copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Escape')
  await saveButton(chartNamed(page, /countries/)).click()
  await expect(headline).toHaveValue('Who <b>wins</b>\u202e?')
  await page.goto(link)
  await expect(page).toHaveTitle(/^Who <b>wins<\/b>\? · /)
  const chart = chartNamed(page, /^Who <b>wins<\/b>\?$/)
  await expect(chart.getByText(finding)).toBeVisible()
  await page.getByRole('button', { name: 'Show the chart’s own headline' }).click()
  await expect(chartNamed(page, /countries/)).toBeVisible()
  expect(page.url()).not.toContain('title=')
})

test('keyboard alone: open the sheet, save the CSV, close it, and the focus returns', async ({ page }) => {
  await openExplore(page)
  const button = saveButton(chartNamed(page, /leads/).first())
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^CSV/ })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^CSV/ }).focus()
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/by-country.*\.csv$/)
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('axe finds nothing in the open sheet', nightly, async ({ page }) => {
  await openExplore(page)
  await openSheet(page, /documented agreements date from/)
  await expectAccessible(page, { part: 'dialog' })
})
