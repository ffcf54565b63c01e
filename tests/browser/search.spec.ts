import type { Page } from '@playwright/test'
import { compileFrozen } from '../frozenData'
import { nightly } from './nightly'
import { expect, openExplore, openPage, test } from './test'

const [talk] = compileFrozen().briefings.map(({ briefing }) => briefing)
if (!talk) throw new Error('there is no briefing')

const searchField = (page: Page) => page.getByRole('dialog').getByRole('searchbox')

test('Escape closes the search at once, also with words in it, and gives the focus back', async ({
  page,
}) => {
  await openPage(page, '/countries')
  const link = page.getByRole('banner').getByRole('link', { name: 'Programs' })
  await link.focus()
  await page.keyboard.press('Control+k')
  await searchField(page).fill('pakistan')
  await expect(page.getByRole('option', { name: /^Pakistan \d/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(link).toBeFocused()
})

test('the page of a coalition comes before its filter', async ({ page }) => {
  await openPage(page, '/')
  await page.keyboard.press('Control+k')
  await searchField(page).fill('artemis')
  await expect(page.getByRole('dialog').getByRole('option').first()).toHaveText(
    /^Artemis Accords\s*Open page$/,
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/coalitions$/)
})

test('on Explore, the number beside a country is the one that its panel shows', async ({ page }) => {
  await openExplore(page, '?program=ilrs')
  await page.keyboard.press('Control+k')
  await searchField(page).fill('pakistan')
  const option = page.getByRole('option', { name: /^Pakistan \d/ })
  const said = /\d+ agreements?/.exec((await option.textContent()) ?? '')?.[0] ?? 'no number'
  await option.click()
  const panel = page.getByRole('complementary', { name: 'Details' })
  await expect(panel).toContainText(said)
  await expect(page).toHaveURL(/program=ilrs&open=PAK$/)
})

test('in a talk, Ctrl K opens the search, whose keys do not turn the slides', async ({ page }) => {
  await page.goto(`/briefing/${talk.id}`)
  const place = page.getByRole('toolbar').getByText(/^\d+ \/ \d+$/)
  await expect(place).toHaveText(/^1 \//)
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('oman b')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(place).toHaveText(/^1 \//)
  await page.keyboard.press('ArrowRight')
  await expect(place).toHaveText(/^2 \//)
  await page.keyboard.press('Control+k')
  await searchField(page).fill('method')
  await page.getByRole('option', { name: /^Method/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
  await page.goBack()
  await expect(place).toHaveText(/^2 \//)
})

test('in a talk on full screen the search is visible', nightly, async ({ page }) => {
  await page.goto(`/briefing/${talk.id}`)
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeAttached()
  await page.keyboard.press('Control+k')
  await expect(searchField(page)).toBeFocused()
  // What is outside the element on full screen is not painted, so a click would not reach it.
  await searchField(page).click()
  await searchField(page).fill('oman')
  await page.getByRole('option', { name: /^Oman \d/ }).click()
  await expect(page).toHaveURL(/\/countries\/OMN$/)
})
