import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { expect, expectFits, openExplore, openPage, test } from './test'

const menuButton = (page: Page) => page.getByRole('main').locator('summary', { hasText: /^Views$/ })
const menu = (page: Page) =>
  page.locator('details[open]').filter({ has: page.locator('summary', { hasText: /^Views$/ }) })
const saved = (page: Page) => menu(page).getByRole('listitem').getByRole('link')

async function openMenu(page: Page) {
  await menuButton(page).click()
  await expect(menu(page).getByRole('heading', { level: 2 })).toBeVisible()
}

/** Saves the view of the page under a name, with its menu open. */
async function save(page: Page, name: string) {
  await menu(page).getByLabel('Name', { exact: true }).fill(name)
  await menu(page).getByRole('button', { name: 'Save this view' }).click()
  await expect(saved(page).filter({ hasText: name })).toHaveCount(1)
}

test('a view is saved, found by the search, opened on another page, renamed, deleted and brought back', async ({
  page,
}) => {
  const query = '?program=ilrs&from=2018-03-15&color=first'
  await openExplore(page, query)
  await openMenu(page)
  await expect(menu(page).getByLabel('Name', { exact: true })).toHaveValue(
    'Agreements on the lunar research station since 15 March 2018',
  )
  await save(page, 'Moon base')
  await expect(menu(page)).toContainText('Explore · Lunar research station, From 15 March 2018 · saved ')
  await page.keyboard.press('Escape')
  await expect(menuButton(page)).toBeFocused()

  await openPage(page, '/method')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('searchbox').fill('moon b')
  await page.getByRole('option', { name: /^Moon base/ }).click()
  await expect(page).toHaveURL(`/${query}`)

  await openPage(page, '/organisations?organisationType=university')
  await openMenu(page)
  await save(page, 'Universities')
  await expect(saved(page)).toHaveText(['Universities', 'Moon base'])
  await saved(page).filter({ hasText: 'Moon base' }).click()
  await expect(page).toHaveURL(`/${query}`)
  await expect(menu(page)).toHaveCount(0)

  await openMenu(page)
  await menu(page).getByRole('button', { name: 'Rename “Moon base”' }).click()
  await page.keyboard.type('Lunar partners')
  await page.keyboard.press('Enter')
  await expect(saved(page)).toHaveText(['Universities', 'Lunar partners'])
  await menu(page).getByRole('button', { name: 'Delete “Universities”' }).click()
  await expect(saved(page)).toHaveText(['Lunar partners'])
  await expect(menu(page).getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(saved(page)).toHaveText(['Universities', 'Lunar partners'])
  await page.reload()
  await openMenu(page)
  await expect(saved(page)).toHaveText(['Universities', 'Lunar partners'])
})

test('a name that is taken is never used twice without asking', async ({ page }) => {
  await openPage(page, '/countries?program=gulf')
  await openMenu(page)
  await save(page, 'Gulf')
  await openPage(page, '/agreements?program=gulf')
  await openMenu(page)
  await menu(page).getByLabel('Name', { exact: true }).fill('Gulf')
  await page.keyboard.press('Enter')
  await expect(menu(page)).toContainText('There is a saved view called “Gulf” already.')
  await menu(page).getByRole('button', { name: 'Keep both, this one as “Gulf (2)”' }).click()
  await expect(saved(page)).toHaveText(['Gulf (2)', 'Gulf'])
  await menu(page).getByLabel('Name', { exact: true }).fill('Gulf')
  await page.keyboard.press('Enter')
  await menu(page).getByRole('button', { name: 'Replace it' }).click()
  await expect(menu(page)).toContainText('“Gulf” replaced.')
  await expect(saved(page)).toHaveText(['Gulf', 'Gulf (2)'])
  await menu(page).getByRole('button', { name: 'Undo' }).click()
  await expect(saved(page)).toHaveText(['Gulf (2)', 'Gulf'])
  await menu(page).getByRole('button', { name: 'Rename “Gulf (2)”' }).click()
  await page.keyboard.type('Gulf')
  await page.keyboard.press('Enter')
  await expect(menu(page).getByRole('alert')).toContainText('There is a saved view called “Gulf” already.')
  await expect(saved(page)).toHaveText(['Gulf (2)', 'Gulf'])
})

test('views leave as a file and come back; nothing is lost, and what is no such file gets one sentence', async ({
  page,
}, info) => {
  const choose = async (name: string, content: string) => {
    const path = info.outputPath(name)
    writeFileSync(path, content)
    await menu(page).locator('input[type="file"]').setInputFiles(path)
  }
  await openPage(page, '/agreements?program=gulf')
  await openMenu(page)
  await save(page, 'Gulf')
  await save(page, 'Gulf again')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu(page).getByRole('button', { name: 'Export as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^space-partnership-views-\d{4}-\d\d-\d\d\.json$/)
  const text = readFileSync(await download.path(), 'utf8')
  await choose('again.json', text)
  await expect(menu(page)).toContainText('No new view in this file. 2 were here already.')

  await choose('notes.json', '{"hello": "world"}')
  await expect(menu(page)).toContainText('notes.json is not a file of saved views, so nothing was imported.')
  await choose('later.json', '{"type":"space-partnership-views","version":2,"views":[]}')
  await expect(menu(page)).toContainText('later.json was written by a newer version of this site.')
  await expect(saved(page)).toHaveText(['Gulf again', 'Gulf'])

  const views = [
    { name: 'Gulf', page: 'compare', query: 'compare=ARE~SAU', savedOn: '2025-01-01' },
    { name: 'Old', page: 'explore', query: 'program=gone~ilrs', savedOn: '2020-01-01' },
    { name: '<img src=x onerror=alert(1)>', page: 'explore', query: '', savedOn: '2020-01-01' },
    { name: 'Broken', page: 'nowhere' },
  ]
  await choose('more.json', JSON.stringify({ type: 'space-partnership-views', version: 1, views }))
  await expect(menu(page)).toContainText(
    '3 views imported. “Gulf” is called “Gulf (2)”, because another view has its name. 1 entry is not a view and was ignored.',
  )
  await expect(saved(page)).toHaveText([
    'Gulf (2)',
    'Old',
    '<img src=x onerror=alert(1)>',
    'Gulf again',
    'Gulf',
  ])
  await expect(menu(page)).toContainText('Not all of it can be shown with the data of today.')
  await saved(page).filter({ hasText: 'Old' }).click()
  await expect(page).toHaveURL('/?program=gone~ilrs')
  await expect(
    page.getByRole('status').filter({ hasText: '“program=gone” in the address is not a known value' }),
  ).toBeVisible()
})

test('views that cannot be read are said to be damaged, and are not overwritten', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('damaged') !== null) return
    sessionStorage.setItem('damaged', '')
    localStorage.setItem('space-partnership:views', '{"type":')
  })
  await openExplore(page)
  await menuButton(page).click()
  await expect(menu(page).getByRole('alert')).toContainText('is damaged and cannot be read')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu(page).getByRole('button', { name: 'Save it as a file' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toBe('{"type":')
  await menu(page).getByRole('button', { name: 'Start again' }).click()
  await save(page, 'New')
  await page.reload()
  await openMenu(page)
  await expect(saved(page)).toHaveText(['New'])
})

for (const [why, fault, sentence] of [
  ['full', 'QuotaExceededError', 'This browser has no room left'],
  ['blocked', 'SecurityError', 'This browser does not allow sites to store anything'],
] as const)
  test(`with storage ${why} views last as long as the page, which says so`, nightly, async ({ page }) => {
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', name)
      }
    }, fault)
    await openExplore(page, '?program=gulf')
    await openMenu(page)
    await save(page, 'Gulf')
    await expect(menu(page).getByRole('alert')).toContainText(sentence)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      menu(page).getByRole('button', { name: 'Export as a file' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('"query": "program=gulf"')
  })

test('two tabs share their views', nightly, async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await openPage(tab, '/agreements?program=gulf')
    await openMenu(tab)
  }
  await save(page, 'From one')
  await expect(saved(other)).toHaveText(['From one'])
  await save(other, 'From the other')
  await expect(saved(page)).toHaveText(['From the other', 'From one'])
})

test('axe finds nothing in the menu, and it fits small screens', nightly, async ({ page }) => {
  await openExplore(page, '?program=gulf')
  await openMenu(page)
  await save(page, 'x'.repeat(120))
  await menu(page)
    .getByRole('button', { name: /^Rename/ })
    .click()
  await expectAccessible(page, { part: 'details[open]' })
  await expectFits(page)
})
