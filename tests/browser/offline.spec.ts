import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { nightly } from './nightly'
import { sites } from './sites'
import { serveFailures, serveStatic } from './staticServer'
import { stop, visit } from './storedSite'
import { expect, figure, openPage, saveButton, test } from './test'

const port = 4176
const origin = `http://localhost:${port}`

test.use({ serviceWorkers: 'allow', baseURL: origin })
// All tests share one port, so they run one after another.
test.describe.configure({ mode: 'default' })

let server: Server
let copy: string | null = null

test.beforeEach(async () => {
  server = await serveStatic(sites.frozen.folder, '/', port)
})

test.afterEach(async () => {
  await stop(server)
  if (copy) rmSync(copy, { recursive: true })
  copy = null
})

/** Serves a copy of the site from now on, so that the test may change its files. */
async function serveCopy(): Promise<string> {
  copy = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync(sites.frozen.folder, copy, { recursive: true })
  await stop(server)
  server = await serveStatic(copy, '/', port)
  return copy
}

/** Replaces the build by a newer one: renames the entry script, which also changes the service worker. */
function renew(folder: string) {
  const entry = readdirSync(join(folder, 'assets')).find((name) => /^index-.*\.js$/.test(name)) ?? ''
  const other = entry.replace(/-.*/, '-renewed.js')
  const assets = join(folder, 'assets')
  writeFileSync(join(assets, other), readFileSync(join(assets, entry)))
  for (const name of readdirSync(assets)) if (name.startsWith(entry)) rmSync(join(assets, name))
  for (const file of ['index.html', 'shell.html', 'method/index.html', 'sw.js']) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(entry, other))
    rmSync(`${path}.br`, { force: true })
  }
  return { other, entry }
}

const scriptOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '')

// A stopped server is not enough: what waits for `navigator.onLine` only waits in a browser that says it is offline.
test('a picture is saved while the browser says that it is offline', async ({ page, context }) => {
  await visit(context, origin)
  await openPage(page, '/')
  await context.setOffline(true)
  await saveButton(page.getByRole('figure').first()).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: /^PNG/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.png$/)
})

test(
  'after one visit every page, file, picture, deck, version and embed works offline',
  nightly,
  async ({ page, context }) => {
    await visit(context, origin)
    await stop(server)
    for (const path of [
      '/',
      '/?program=ilrs&chart=matrix',
      '/agreements',
      '/agreements/ilrs-pakistan-2023/',
      '/countries/PAK',
      '/countries',
      '/programs/tiangong',
      '/compare',
      '/data/',
      '/method/index.html',
      '/briefing/moon-coalitions',
      '/briefing/make',
    ]) {
      await openPage(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }

    // Files, pictures, slides, frozen versions and charts for other pages.
    const saved = async (press: () => Promise<unknown>) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()])
      return readFileSync((await download.path()) ?? '')
    }
    await openPage(page, '/data')
    const csv = page.getByRole('link', { name: /parties\.csv/ }).first()
    expect(await saved(() => csv.click())).toEqual(
      readFileSync(join(sites.frozen.folder, 'data/parties.csv')),
    )

    await openPage(page, '/?program=gulf')
    const chart = page
      .getByRole('figure')
      .filter({ has: page.getByRole('heading', { level: 2, name: /countries/ }) })
    await saveButton(chart).click()
    await page.getByRole('button', { name: 'Square' }).click()
    const png = await saved(() => page.getByRole('button', { name: /^PNG/ }).click())
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    const deck = await saved(() => page.getByRole('button', { name: /^PowerPoint/ }).click())
    expect(deck.toString('latin1', 0, 2)).toBe('PK')

    const versions = JSON.parse(readFileSync(join(sites.frozen.folder, 'data/versions.json'), 'utf8')) as {
      version: string
    }[]
    for (const { version } of versions) {
      const file = `/data/versions/${version}.json`
      const frozen = await page.evaluate(async (url) => (await fetch(url)).json(), file)
      expect(frozen).toMatchObject({ version })
    }

    await page.goto('/embed/by-country/?theme=dark')
    await expect(page.locator('#embed[data-ready]').getByRole('heading')).toBeVisible()

    // A server that answers 500 counts as none.
    server = await serveFailures(port)
    await openPage(page, '/countries/PAK')
    await expect(page.getByRole('heading', { level: 1, name: 'Pakistan' })).toBeVisible()
  },
)

test(
  'pages offer a new version and a reload loads it; talks are not interrupted',
  nightly,
  async ({ context }) => {
    const folder = await serveCopy()
    await visit(context, origin)
    const page = await context.newPage()
    const talk = await context.newPage()
    await openPage(page, '/method')
    await openPage(talk, '/briefing/moon-coalitions?step=end-of-2020')
    const { other } = renew(folder)
    for (const opened of [page, talk])
      await opened.getByText('works offline').or(opened.locator('main')).first().waitFor()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const offer = page.getByRole('status').filter({ hasText: 'A new version of this site is available' })
    await expect(offer).toBeVisible()
    expect(await scriptOf(page)).not.toContain(other)
    await expect(talk.getByText('new version')).toHaveCount(0)

    await offer.getByRole('button', { name: 'Reload' }).click()
    await expect.poll(() => scriptOf(page)).toContain(other)
    await page.getByText('works offline').waitFor()
    await expect(offer).toHaveCount(0)

    // The talk still has the files of the old version, which the site has deleted.
    await stop(server)
    await talk.keyboard.press('ArrowRight')
    await expect(talk).toHaveURL(/step=end-of-2022$/)
    await expect(talk.getByRole('heading', { level: 1 })).toBeVisible()
  },
)

test(
  'if the server dies during an update, the old version keeps working',
  nightly,
  async ({ page, context, watch }) => {
    const folder = await serveCopy()
    watch.expectedErrors.push(/ERR_EMPTY_RESPONSE|Failed to load resource/)
    await visit(context, origin)
    const { other } = renew(folder)
    server.prependListener('request', ({ url }) => {
      if (url?.includes(other)) server.closeAllConnections()
    })
    // The server sends the new page, but never its script.
    await openPage(page, '/')
    expect(await scriptOf(page)).not.toContain(other)
    await expect(figure(page, /^agreements?$/)).not.toHaveText('0')
    // The new service worker cannot fetch the script either, so it is discarded.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const worker = registration.installing
      if (worker) await new Promise((done) => worker.addEventListener('statechange', done))
    })
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull()
    await stop(server)
    await openPage(page, '/method')
    await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
  },
)

test('the site can be installed', { tag: '@chromium' }, async ({ page, context }) => {
  await openPage(page, '/')
  const session = await context.newCDPSession(page)
  const { errors, data } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons } = JSON.parse(data ?? '') as { icons: { src: string }[] }
  for (const { src } of icons) expect((await page.request.get(`/${src}`)).status(), src).toBe(200)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // Test browsers are always incognito, where nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})
