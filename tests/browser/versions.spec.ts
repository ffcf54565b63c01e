import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { appModules } from '../../src/build/bundle/loadAsApp'
import { datasetPlugin } from '../../src/build/dataset/datasetPlugin'
import { embedPlugin } from '../../src/build/embeds/embedPlugin'
import { geometryPlugin } from '../../src/build/geometry/geometryPlugin'
import { licencesPlugin } from '../../src/build/licences/licencesPlugin'
import { pagesPlugin } from '../../src/build/prerender/pagesPlugin'
import { release } from '../../src/build/release/release'
import type { Agreement } from '../../src/dataset/schema'
import { expectAccessible } from './axe'
import { serveStatic } from './staticServer'
import { expect, figure, test } from './test'

const port = 4191
let server: Server
let work: string
let old: string

test.use({ baseURL: `http://localhost:${port}` })
test.describe.configure({ mode: 'serial' })

// The real data with one record as mere interest, released; then as it is, released again; and the app built on that.
test.beforeAll(async () => {
  test.setTimeout(120_000)
  work = mkdtempSync(join(tmpdir(), 'versions-'))
  const data = join(work, 'data')
  cpSync('data', data, { recursive: true })
  rmSync(join(data, 'versions'), { recursive: true, force: true })
  const file = join(data, 'agreements/ilrs.json')
  const whole = readFileSync(file, 'utf8')
  const records = JSON.parse(whole) as Agreement[]
  const earlier = records.map((record) =>
    record.id === 'ilrs-pakistan-2023' ? { ...record, kind: 'expression-of-interest' } : record,
  )
  writeFileSync(file, JSON.stringify(earlier))
  const first = release([data], new Date())
  old = /version (\S+):/.exec(first.output)?.[1] ?? first.output
  writeFileSync(file, whole)
  expect(release([data], new Date()).exitCode, first.output).toBe(0)
  const app = appModules(data)
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      react(),
      datasetPlugin(data),
      geometryPlugin(),
      licencesPlugin(async () => []),
      app.plugin,
      pagesPlugin(data, app),
      embedPlugin(data, app),
    ],
    build: { outDir: join(work, 'dist'), emptyOutDir: true, assetsInlineLimit: 0 },
  })
  server = await serveStatic(join(work, 'dist'), '/', port)
})

test.afterAll(() => {
  server.close()
  rmSync(work, { recursive: true, force: true })
})

test('an old version shows the app on its data, says so, stays from page to page, and leads back', async ({
  page,
}) => {
  await page.goto('/?program=ilrs&country=PAK')
  await expect(figure(page, /^agreements?$/)).toBeVisible()
  const now = Number(await figure(page, /^agreements?$/).innerText())
  await page.goto(`/?program=ilrs&country=PAK&version=${old}`)
  await expect(page.getByText(`You are viewing version ${old}`)).toBeVisible()
  await expect(figure(page, /^agreements?$/)).toHaveText(String(now - 1))
  const pages = page.getByRole('navigation', { name: 'Pages', exact: true })
  await pages.getByRole('link', { name: 'Agreements' }).click()
  await expect(page).toHaveURL(new RegExp(`/agreements\\?version=${old}$`))
  await expect(page.getByText(`You are viewing version ${old}`)).toBeVisible()
  await page.getByText('Cite', { exact: true }).click()
  await expect(page.getByText(/contributors:/)).toContainText(`version=${old}`)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Show the newest data' }).click()
  await expect(page).toHaveURL(/\/agreements$/)
  await expect(page.getByText('You are viewing version')).toHaveCount(0)
})

test('a chart on another page that stays at a version says that newer data exists, and leads to it', async ({
  page,
}) => {
  await page.goto(`/embed/by-region/?version=${old}`)
  await expect(page.getByText(`This chart stays at data version ${old}. Newer data exists`)).toBeVisible()
  await page.getByRole('link', { name: 'Show the newest' }).click()
  await expect(page).toHaveURL(/\/embed\/by-region\/\??$/)
  await expect(page.locator('#embed[data-alive]')).toBeVisible()
  await expect(page.getByText('Newer data exists')).toHaveCount(0)
})

test('the sources of a record come from the old version too', async ({ page }) => {
  await page.goto(`/agreements/ilrs-belarus-2023?version=${old}`)
  await expect(page.locator('a[rel="noopener noreferrer"]').first()).toHaveAttribute('href', /^https?:/)
})

test('a version that never was says which there are, and leads on', async ({ page }) => {
  await page.goto('/?version=1999-01-01&program=ilrs')
  await expect(page.getByRole('alert')).toContainText('There is no version 1999-01-01')
  await expect(page.getByRole('alert')).toContainText(old)
  await page.getByRole('link', { name: 'Show the newest data' }).click()
  await expect(page).toHaveURL(/\/\?program=ilrs$/)
  await expect(figure(page, /^agreements?$/)).toBeVisible()
})

test('the Data page lists the versions with what each changed', async ({ page }) => {
  await page.goto('/data')
  await expect(page.getByRole('link', { name: old })).toBeVisible()
  await expect(page.getByText(/agreements: 0 added, 1 changed, 0 removed/)).toBeVisible()
  await page.getByText('Which agreements').click()
  await expect(page.getByText('changed: ilrs-pakistan-2023 (kind)')).toBeVisible()
})
