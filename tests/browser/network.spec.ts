import { readFileSync } from 'node:fs'
import { chartNamed, expect, openPage, saveButton, test } from './test'

test('the network shows countries or organisations as partners, as the address says', async ({ page }) => {
  await openPage(page, '/?chart=network')
  const network = page.locator('#chart-network')
  await expect(network.getByRole('link', { name: 'Brazil', exact: true })).toBeVisible()
  await network.getByRole('button', { name: 'Partner organisations' }).click()
  await expect(page).toHaveURL(/[?&]partners=organisations/)
  await expect(network.getByRole('link', { name: 'Brazil', exact: true })).toHaveCount(0)
  await expect(network.getByRole('link', { name: 'State Space Corporation Roscosmos' })).toBeVisible()
  await page.goBack()
  await expect(network.getByRole('link', { name: 'Brazil', exact: true })).toBeVisible()
})

test('ties of the network are read by keyboard, and names lead to their pages', async ({ page }) => {
  await openPage(page, '/')
  const network = chartNamed(page, /works with the most partners/)
  const stop = network.locator('[data-key][tabindex="0"]')
  const tooltip = page.getByTestId('tooltip')
  await network.getByRole('list', { name: 'Organisations from China' }).getByRole('link').last().focus()
  await page.keyboard.press('Tab')
  await expect(stop).toBeFocused()
  const first = await stop.getAttribute('aria-label')
  await page.keyboard.press('ArrowDown')
  await expect(stop).toBeFocused()
  const label = (await stop.getAttribute('aria-label')) ?? ''
  expect(label).not.toBe(first)
  const [, agreements = '', years = ''] = /: ([\d,]+ agreements?), (.*)$/.exec(label) ?? []
  await expect(tooltip).toContainText(`${agreements} · ${years}`)
  await page.keyboard.press('Escape')
  await expect(tooltip).toHaveCount(0)
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await expect(stop).toHaveAttribute('aria-label', first ?? '')

  await network.getByRole('link', { name: 'Brazil', exact: true }).click()
  await expect(page).toHaveURL(/\/countries\/BRA/)
  await page.goBack()
  await network.getByRole('link', { name: 'China National Space Administration' }).click()
  await expect(page).toHaveURL(/\/organisations\/cnsa/)
})

test('a filtered network draws at most 25 ties, counts the rest, and saves all', async ({ page }) => {
  await openPage(page, '/?country=-RUS')
  const network = page.locator('#chart-network')
  const ties = network.locator('[data-key]')
  await expect(ties).toHaveCount(25)
  await expect(network.getByRole('link', { name: 'Brazil', exact: true })).toBeVisible()
  await expect(network.getByRole('link', { name: 'Russia', exact: true })).toHaveCount(0)
  const [, rest = ''] = /and ([\d,]+) more ties/.exec((await network.textContent()) ?? '') ?? []
  const all = 25 + Number(rest.replace(',', ''))
  await network.getByRole('button', { name: /^Table/ }).click()
  await expect(network.getByRole('row')).toHaveCount(1 + all)
  await saveButton(network).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV/ }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(csv[0]).toBe(
    'organisation,organisation_id,partner,partner_id,partner_country,agreements,first_year,last_year',
  )
  expect(csv).toHaveLength(1 + all)
})

test('a name that is pointed at emphasizes its ties', async ({ page }) => {
  await openPage(page, '/')
  const network = page.locator('#chart-network')
  await network.getByRole('link', { name: 'Brazil', exact: true }).hover()
  const near = network.locator('[data-near="true"]')
  await expect(near.first()).toBeVisible()
  for (const label of await near.evaluateAll((ties) => ties.map((tie) => tie.getAttribute('aria-label'))))
    expect(label).toContain('Brazil')
})

for (const widthPx of [390, 1440, 1920])
  test(`names of the network have room at ${widthPx} px`, async ({ page }) => {
    await page.setViewportSize({ width: widthPx, height: 900 })
    await openPage(page, '/?partners=organisations')
    const names = page.locator('#chart-network ul[data-side] li')
    await expect(names.first()).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const tooWide = await names.evaluateAll((items) =>
      items
        .filter((item) => (item.firstElementChild?.scrollWidth ?? 0) > item.clientWidth + 1)
        .map((item) => item.textContent),
    )
    expect(tooWide).toEqual([])
    expect(await names.count()).toBeGreaterThan(10)
  })
