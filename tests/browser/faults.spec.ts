import type { Page } from '@playwright/test'
import { coreOf } from '../../src/dataset/compile/coreOf'
import { compileFrozen } from '../frozenData'
import { nightly, nightlyUnless } from './nightly'
import { expect, figure, notFound, openExplore, openPage, saveButton, test } from './test'

const core = /\/assets\/core-[^/]+\.json$/
/** What the build writes to that file. */
const dataset = JSON.stringify(coreOf(compileFrozen().dataset))

const faults = [
  { name: 'is missing', status: 404, body: 'Not found', says: /answered 404/ },
  { name: 'meets a broken server', status: 500, body: 'Oops', says: /answered 500/ },
  { name: 'is cut off', status: 200, body: dataset.slice(0, 200_000), says: /damaged or incomplete/ },
  { name: 'is a page instead', status: 200, body: '<!doctype html><p>Hello', says: /damaged or incomplete/ },
  { name: 'is JSON of another shape', status: 200, body: '{"schemaVersion": 1}', says: /is not a dataset/ },
  { name: 'is a list', status: 200, body: '[1, 2, 3]', says: /is not a dataset/ },
  {
    name: 'has another schema version',
    status: 200,
    body: '{"schemaVersion": 99}',
    says: /schema version 99/,
  },
  {
    name: 'points to a program that is not there',
    status: 200,
    body: dataset.replaceAll('"programs":["ilrs"', '"programs":["nowhere"'),
    says: /“nowhere” is not in the dataset/,
  },
]

/** Holds back the dataset until the returned function is called. */
async function holdData(page: Page): Promise<() => void> {
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(core, async (route) => {
    await held
    await route.continue()
  })
  return release
}

test('a dataset at fault gets a clear message, and a retry works', async ({ page, watch }) => {
  watch.expectedErrors.push(/status of (404|500)/)
  const serve = ({ status, body }: { status: number; body: string }) =>
    page.route(core, (route) => route.fulfill({ status, body, contentType: 'application/json' }))
  const [first] = faults
  if (!first) throw new Error('no faults to try')
  await serve(first)
  await page.goto('/?program=ilrs')
  const alert = page.getByRole('alert')
  for (const fault of faults) {
    await test.step(`a dataset that ${fault.name}`, async () => {
      await page.unroute(core)
      await serve(fault)
      if (fault !== first) await page.getByRole('button', { name: 'Try again' }).click()
      await expect(alert).toContainText('The data did not load')
      await expect(alert).toContainText(fault.says)
      await expect(alert).toContainText('Your filters are saved')
    })
  }
  await page.unroute(core)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(figure(page, /^agreements$/)).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Lunar research station,/ })).toBeChecked()
})

test('without a connection the message says so', nightly, async ({ page, watch }) => {
  watch.expectedErrors.push(/ERR_FAILED/)
  await page.route(core, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('the connection failed')
})

test('while the data loads slowly, the page says so and keeps what is pressed', nightly, async ({ page }) => {
  const release = await holdData(page)
  await page.goto('/?program=ilrs')
  await expect(page.getByText('Loading the records…')).toBeVisible()
  await page.goto('/')
  await expect(figure(page, /^agreements$/)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Loading the records…' })).toBeVisible()
  const table = page.getByRole('link', { name: 'Agreements' }).first()
  await page.getByRole('checkbox', { name: /^Tiangong,/ }).check()
  await page.getByLabel('Colour by').selectOption('alignment')
  await table.focus()
  await page.keyboard.press('Control+k')
  release()
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
  await expect(page).toHaveURL(/program=tiangong&color=alignment$/)
  await expect(page.getByText('Loading the records…')).not.toBeVisible()
  await page.keyboard.press('Escape')
  await expect(table).toBeFocused()
})

test('an unknown address shows a message and a way back', nightly, async ({ page, watch }) => {
  watch.expectedErrors.push(notFound)
  await page.goto('/nowhere/at/all')
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the map' }).click()
  await expect(figure(page, /^agreements$/)).toBeVisible()
})

test('a page whose code is missing says so and keeps the address, and a reload helps', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_FAILED/, /could not be fetched/)
  await openExplore(page, '?program=ilrs')
  await page.route('**/assets/MethodPage-*.js', (route) => route.abort())
  await page.getByRole('banner').getByRole('link', { name: 'Method' }).click()
  await expect(page.getByRole('heading', { name: 'Part of this page could not be loaded' })).toBeVisible()
  await expect(page).toHaveURL(/\/method$/)
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
})

test('a part of a page whose code is missing says so in its place, and leaves the page', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(/ERR_FAILED/, /dynamically imported module/)
  await page.route(/\/assets\/(SaveSheet|DownloadPanel|SearchDialog|registry)-.*\.js$/, (route) =>
    route.abort(),
  )
  await openExplore(page)
  // The charts below the map.
  await expect(page.getByRole('alert')).toHaveCount(1)
  await saveButton(page.getByRole('figure').first()).click()
  await expect(page.getByRole('alert')).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Search/ })
    .first()
    .click()
  await expect(page.getByRole('alert')).toHaveCount(3)
  for (const alert of await page.getByRole('alert').all())
    await expect(alert).toContainText('The connection failed, or the site was updated after you opened it.')
  await expect(figure(page, /^agreements$/)).toBeVisible()
  await page.getByRole('checkbox', { name: /^Tiangong,/ }).check()
  await expect(
    page.getByRole('heading', { name: /^Space partners of China: agreements on Tiangong/ }),
  ).toBeVisible()
})

test(
  'a dataset that takes half a minute is awaited with a message, then shown',
  nightly,
  async ({ page }) => {
    await page.clock.install()
    const release = await holdData(page)
    await page.goto('/?program=ilrs')
    const loading = page.getByText('Loading the records…')
    await expect(loading).toBeVisible()
    await page.clock.fastForward(30_000)
    await expect(loading).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    release()
    await expect(figure(page, /^agreements$/)).toBeVisible()
    await expect(loading).not.toBeVisible()
  },
)

test(
  'a page whose first script is missing keeps its prerendered content and says so, and a reload helps',
  nightly,
  async ({ page, watch }) => {
    watch.expectedErrors.push(/status of 404|MIME/)
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('/method')
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('Part of this page could not be loaded')
    await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
    await page.unrouteAll()
    await page.keyboard.press('Tab')
    await expect(notice.getByRole('button', { name: 'Reload the page' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('#app[data-live]')).toBeAttached()
    await expect(notice).toHaveCount(0)
  },
)

const faultyDrawings = [
  { what: 'whose code is not there', answer: { status: 404 }, says: /dynamically imported module|MIME/ },
  {
    what: 'that throws',
    answer: {
      contentType: 'text/javascript',
      body: `export const WorldMap = () => { throw new Error('the module for drawing is at fault') }`,
    },
    says: /the module for drawing is at fault/,
  },
]

for (const { what, answer, says } of faultyDrawings)
  test(
    `a chart ${what} shows its table, and the rest works`,
    nightlyUnless(what === 'that throws'),
    async ({ page, watch }) => {
      watch.expectedErrors.push(/status of 404/, says)
      await page.route('**/assets/WorldMap-*.js', (route) => route.fulfill(answer))
      await page.goto('/')
      await expect(page.getByRole('alert')).toContainText('table')
      await expect(
        page
          .getByRole('cell', { name: 'Pakistan' })
          .or(page.getByRole('rowheader', { name: 'Pakistan' }))
          .first(),
      ).toBeVisible()
      await page.getByRole('checkbox', { name: /^Gulf,/ }).check()
      await expect(page).toHaveURL(/program=gulf/)
      await page.getByText('Report a problem', { exact: true }).click()
      await expect(page.getByRole('textbox', { name: 'Problem details' })).toHaveValue(
        /version 20\d\d-.*\nAddress: http:.*program=gulf\nBrowser: .*(Chrome|Firefox).*\nLast error: .*module/,
      )
    },
  )

test('a problem report names version, address, browser and the lack of errors; it is copied, and nothing is sent', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, '/method')
  await page.getByText('Report a problem', { exact: true }).click()
  await page.getByRole('button', { name: 'Copy details' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\/method\nBrowser: .*\nLast error: none/)
})
