import type { Page } from '@playwright/test'
import { compileFrozen } from '../frozenData'
import { nightly, nightlyUnless } from './nightly'
import { sheetsIn } from './sheets'
import { expect, notFound, openPage, test } from './test'

const loaded = compileFrozen()
const talks = loaded.briefings.map(({ briefing }) => briefing)
const [first] = talks
if (!first) throw new Error('there is no briefing')
const stepCount = first.steps.length

const slide = (page: Page) => page.getByRole('region', { name: 'Slide' })
const headline = (page: Page) => slide(page).getByRole('heading', { level: 1 })
const place = (page: Page) => page.getByRole('toolbar').getByText(/^\d+ \/ \d+$/)

async function openTalk(page: Page, path = `briefing/${first?.id}`) {
  await page.goto(`/${path}`)
  await expect(headline(page)).toBeVisible()
}

test('keyboard alone: the first briefing from start to end', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('navigation', { name: 'Pages', exact: true })
    .getByRole('link', { name: 'Briefings' })
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: `Present “${first.title}”` }).focus()
  await page.keyboard.press('Enter')
  const keys = ['ArrowRight', 'Space', 'PageDown', 'ArrowDown']
  for (const [index, step] of first.steps.entries()) {
    await expect(place(page)).toHaveText(`${index + 1} / ${stepCount}`)
    await expect(
      page.getByRole('status').filter({ hasText: `Step ${index + 1} of ${stepCount}` }),
    ).toBeAttached()
    await expect(headline(page)).not.toContainText(/[{}]/)
    if (index > 0) await expect(page).toHaveURL(new RegExp(`step=${step.id}$`))
    await page.keyboard.press(keys[index % keys.length] ?? 'Space')
  }
  await expect(place(page)).toHaveText(`${stepCount} / ${stepCount}`)
  await page.keyboard.press('Home')
  await expect(place(page)).toHaveText(`1 / ${stepCount}`)
  await page.keyboard.press('End')
  await expect(place(page)).toHaveText(`${stepCount} / ${stepCount}`)
  await page.keyboard.press('Shift+Space')
  await expect(place(page)).toHaveText(`${stepCount - 1} / ${stepCount}`)
  await page.goBack()
  await expect(page).toHaveURL(/\/briefing$/)
})

test(
  'each step has its own address; an unknown one shows a notice and the first step',
  nightly,
  async ({ page, watch }) => {
    watch.expectedErrors.push(notFound)
    const step = first.steps[4]
    await openTalk(page, `briefing/${first.id}?step=${step?.id}`)
    await expect(place(page)).toHaveText(`5 / ${stepCount}`)
    await page.reload()
    await expect(place(page)).toHaveText(`5 / ${stepCount}`)
    await openTalk(page, `briefing/${first.id}?step=nowhere`)
    await expect(place(page)).toHaveText(`1 / ${stepCount}`)
    await expect(page.getByText('This talk has no step “nowhere”')).toBeVisible()
    await page.goto('/briefing/nothing')
    await expect(page.getByRole('heading', { name: 'Briefing not found' })).toBeVisible()
  },
)

test('a number and Enter jump, B blacks the screen out, and a swipe moves on', async ({ page }) => {
  await openTalk(page)
  await page.keyboard.press('3')
  await expect(page.getByText('Step 3: press Enter')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(place(page)).toHaveText(`3 / ${stepCount}`)
  await page.keyboard.press('b')
  const black = page.getByRole('button', { name: 'Black screen. Show the slide again' })
  await expect(black).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(black).toBeHidden()
  await expect(place(page)).toHaveText(`3 / ${stepCount}`)
  const finger = { pointerType: 'touch', isPrimary: true, pointerId: 7, clientY: 80 }
  await headline(page).dispatchEvent('pointerdown', { ...finger, clientX: 300 })
  await headline(page).dispatchEvent('pointerup', { ...finger, clientX: 200 })
  await expect(place(page)).toHaveText(`4 / ${stepCount}`)
})

test('the list of briefings shows first slides, saves PowerPoint and prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(
        document.querySelectorAll('article[data-form]').length,
      )
    }
  })
  await openPage(page, '/briefing')
  const row = page.getByRole('listitem').filter({ hasText: first.title })
  const pictures = row.locator('img:visible')
  await expect(pictures).toHaveCount(3)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640)
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: `PowerPoint of “${first.title}”` }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${first.id}.pptx`)
  await row.getByRole('button', { name: `PDF of “${first.title}”` }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', String(stepCount))
  await expect(row.getByRole('button', { name: `PDF of “${first.title}”` })).toBeEnabled()
})

test('steps with the same map keep it and move it', nightly, async ({ page }) => {
  await openTalk(page, 'briefing/moon-coalitions')
  const map = page.locator('.leaflet-container').first()
  await expect(map.locator('path.leaflet-interactive').first()).toBeAttached()
  await map.evaluate((element) => element.setAttribute('data-kept', ''))
  await page.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText(/^2/)
  await expect(page.locator('.leaflet-container[data-kept]')).toBeAttached()
})

test(
  'the overview lists every slide, follows the arrow keys and opens the chosen one',
  nightly,
  async ({ page }) => {
    await openTalk(page)
    await page.keyboard.press('o')
    const overview = page.getByRole('dialog', { name: 'Overview' })
    await expect(overview.getByRole('button', { name: /^\d+\. / })).toHaveCount(stepCount)
    await expect(overview.getByRole('button', { name: /^1\. / })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(overview).toBeHidden()
    await expect(place(page)).toHaveText(`3 / ${stepCount}`)
    await page.keyboard.press('ArrowRight')
    await expect(place(page)).toHaveText(`4 / ${stepCount}`)
    await page.keyboard.press('o')
    await page.keyboard.press('Escape')
    await expect(overview).toBeHidden()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(
      'Overview of all steps',
    )
  },
)

test('the notes window follows the talk and moves it', nightly, async ({ page }) => {
  await openTalk(page)
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  await expect(notes.getByText(`Step 1 of ${stepCount}`)).toBeVisible()
  await expect(notes.getByRole('region', { name: 'Speaker notes' })).toContainText(
    'The question that started this',
  )
  await page.getByRole('toolbar').getByRole('button', { name: 'Next' }).click()
  await expect(notes.getByText(`Step 2 of ${stepCount}`)).toBeVisible()
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(await headline(page).innerText())
  await notes.getByRole('button', { name: 'Next' }).click()
  await expect(place(page)).toHaveText(`3 / ${stepCount}`)
  await notes.keyboard.press('ArrowLeft')
  await expect(place(page)).toHaveText(`2 / ${stepCount}`)
})

test('a blocked notes window shows a message with a link', nightly, async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openTalk(page)
  await page.keyboard.press('n')
  await expect(page.getByText('The browser blocked the notes window.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the notes in a tab' })).toHaveAttribute(
    'href',
    '/briefing/notes',
  )
})

test('key and button toggle full screen; a refusal shows a message', nightly, async ({ page }) => {
  await openTalk(page)
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible()
  await expect(place(page)).toHaveText(`2 / ${stepCount}`)
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'))
  })
  await page.getByRole('button', { name: 'Full screen', exact: true }).click()
  await expect(page.getByText('does not allow full screen here')).toBeVisible()
})

for (const { id, steps } of talks)
  test(`${id} prints one step per page with its text, chart and sources`, nightly, async ({ page }) => {
    await openTalk(page, `briefing/${id}`)
    const sheets = page.locator('body > div:not(#app) > section')
    await expect(sheets).toHaveCount(steps.length)
    await expect(sheets.locator('[aria-busy="true"]')).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(sheets.first()).toBeVisible()
    await expect(sheets.last().getByRole('listitem').first()).toBeVisible()
    await expect(page.getByRole('toolbar')).toBeHidden()
    await expect(sheets.first().locator('path.leaflet-interactive').first()).toBeVisible()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(sheetsIn(pdf)).toBe(steps.length)
  })

test('a briefing on a frozen version shows the numbers of that version', nightly, async ({ page }) => {
  await openTalk(page, `briefing/${first.id}?version=2026-11-24-6578f569`)
  await expect(headline(page)).toHaveText(/^\d+ documented agreements with \d+ countries$/)
})

test('the reader’s own data does not get the tracker’s briefings', nightly, async ({ page }) => {
  await page.goto('/data')
  await page.getByLabel('Choose a file').setInputFiles('tests/fixtures/own/twenty-faults.csv')
  await page.getByRole('button', { name: 'Show this data' }).click()
  await page
    .getByRole('navigation', { name: 'Pages', exact: true })
    .getByRole('link', { name: 'Briefings' })
    .click()
  await expect(page.getByText('These briefings are about the tracker’s data, not yours.')).toBeVisible()
  await page.getByRole('link', { name: `Present “${first.title}”` }).click()
  await expect(page.getByRole('heading', { name: 'This briefing is about the tracker’s data' })).toBeVisible()
  await page.getByRole('link', { name: 'Make a briefing from your data' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Make a briefing' })).toBeVisible()
})

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [844, 390],
  [1024, 768],
] as const)
  test(
    `at ${width} × ${height} a slide fits the screen and its text stays legible`,
    nightlyUnless(width === 320),
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openTalk(page, `briefing/${first.id}?step=stated-totals`)
      const { overflow, smallest } = await slide(page).evaluate((stage) => ({
        overflow: stage.scrollWidth - stage.clientWidth,
        smallest: Math.min(
          ...[...stage.querySelectorAll('p, dt span, dd')]
            .filter((element) => element.clientHeight > 1)
            .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        ),
      }))
      expect(overflow).toBeLessThanOrEqual(0)
      expect(smallest).toBeGreaterThanOrEqual(11.9)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    },
  )
