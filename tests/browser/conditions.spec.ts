import { statSync } from 'node:fs'
import { expectAccessible } from './axe'
import { nightly, nightlyUnless } from './nightly'
import { sites } from './sites'
import { expect, figure, openExplore, openPage, saveButton, test } from './test'

for (const year of [1999, 2099])
  test(
    `with the clock in ${year} the figures are the same, and the newest record is no fault`,
    nightly,
    async ({ page }) => {
      await openExplore(page)
      const shown = await figure(page, /^agreements$/).innerText()
      await page.clock.setSystemTime(new Date(`${year}-01-01T00:00:00Z`))
      await openExplore(page)
      await expect(figure(page, /^agreements$/)).toHaveText(shown)
      await page.goto('/data')
      await page.getByLabel('Choose a file').setInputFiles(`${sites.frozen.folder}/data/parties.csv`)
      await expect(page.getByText(/records are usable\. No problems found\./)).toBeVisible()
    },
  )

test('no letter is lost while typing during hydration', async ({ page }) => {
  let release = () => {}
  const asked = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await asked
    await route.continue()
  })
  await page.goto('/agreements', { waitUntil: 'domcontentloaded' })
  const field = page.getByRole('searchbox', { name: 'Search the records' })
  await field.focus()
  await page.keyboard.type('paki')
  // Type between hydration and the first effect, before React listens.
  await page.evaluate(() =>
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#app[data-live]')) return
      observer.disconnect()
      document.execCommand('insertText', false, 'stan')
    }).observe(document, { childList: true, subtree: true }),
  )
  release()
  await expect(page).toHaveURL(/\?q=pakistan$/)
  await expect(field).toHaveValue('pakistan')
})

test('with storage blocked everything works until the page is closed', nightly, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
  })
  await openExplore(page)
  await page.getByRole('button', { name: 'Switch between light and dark theme' }).click()
  await page.getByRole('checkbox', { name: /^Gulf,/ }).check()
  await expect(page).toHaveURL(/program=gulf/)
  await page.getByRole('banner').getByRole('link', { name: 'Agreements' }).click()
  await expect(page.locator('table[aria-rowcount]')).toBeVisible()
})

test('maps and charts work without WebGL', nightly, async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest])
    } as typeof getContext
  })
  await openExplore(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  const map = page
    .getByRole('figure')
    .filter({ has: page.getByRole('heading', { level: 2, name: /countries/ }) })
    .first()
  await saveButton(map).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    map.getByRole('button', { name: /^PNG/ }).click(),
  ])
  expect(statSync(await download.path()).size).toBeGreaterThan(50_000)
})

test('without a clipboard API the address can be copied by hand', nightly, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await openExplore(page, '?program=gulf')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('textbox').and(page.locator('[readonly]')).first()).toHaveValue(
    /\?program=gulf$/,
  )
})

for (const path of ['/', '/briefing/moon-coalitions'])
  test(`${path} has no transitions with reduced motion`, nightlyUnless(path === '/'), async ({ page }) => {
    const moving = () =>
      page.evaluate(() => {
        const lasts = (durations: string) => durations.split(',').some((each) => Number.parseFloat(each) > 0)
        return [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter((style) => lasts(style.transitionDuration) || lasts(style.animationDuration)).length
      })
    await openPage(page, path)
    expect(await moving()).toBe(0)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await moving()).toBeGreaterThan(0)
  })

for (const path of ['/?program=gulf', '/agreements', '/compare?compare=ilrs~artemis'])
  test(`${path} with forced colours: axe finds nothing`, nightly, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openPage(page, path)
    await expectAccessible(page)
  })
