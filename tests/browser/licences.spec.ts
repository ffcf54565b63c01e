import { readFileSync } from 'node:fs'
import type { LicenceList } from '../../src/publish/licenceList'
import { expectAccessible } from './axe'
import { nightly } from './nightly'
import { sites } from './sites'
import { expect, openPage, test } from './test'

interface Locked {
  version: string
  dev?: true
}

const read = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content
const shippedPackages = () => read<LicenceList>(`${sites.frozen.folder}/licences.json`).packages
const lock = read<{ packages: Record<string, Locked> }>('package-lock.json').packages
const { dependencies } = read<{ dependencies: Record<string, string> }>('package.json')

/** The versions of a package: a dependency can bring an older one of its own. */
const lockedVersions = (name: string) =>
  Object.entries(lock).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) ? [version] : [],
  )

/** Build tools that add a few lines of their own code to the output. */
const tools = ['rolldown', 'vite']

test('the list has every dependency in its pinned version, and of the development tools only those that add code', () => {
  const packages = shippedPackages()
  const shipped = new Map(packages.map(({ name, version }) => [name, version]))
  for (const [name, version] of Object.entries(dependencies)) expect(shipped.get(name), name).toBe(version)
  for (const { name, version } of packages)
    expect(lockedVersions(name), `${name} is locked`).toContain(version)
  const forDevelopment = packages.filter(({ name }) => lock[`node_modules/${name}`]?.dev)
  expect(forDevelopment.map(({ name }) => name)).toEqual(tools)
})

test('the footer links to the licences of all that ships, each with its text', nightly, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
  await openPage(page, '/method')
  expect(asked).not.toContain('/licences.json')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Licences' }).click()
  await expect(page).toHaveURL(/\/licences$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Licences' })).toBeVisible()
  await expect(page).toHaveTitle('Licences · Space Partnership Tracker')
  const lines = page.locator('main li summary')
  await expect(lines).toHaveText(
    shippedPackages().map(({ name, version, licence }) => new RegExp(`^${name} ${version} · ${licence} · `)),
  )
  for (const name of ['react 19', 'leaflet 1', '@fontsource-variable/inter', 'world-atlas', 'jsonc-parser'])
    await expect(lines.filter({ hasText: new RegExp(`^${name}`) })).toHaveCount(1)
  await expect(lines.filter({ hasText: /vitest|playwright|subset-font|topojson-server/ })).toHaveCount(0)

  const inter = page.getByRole('listitem').filter({ hasText: '@fontsource-variable/inter' })
  await inter.locator('summary').click()
  await expect(inter.getByText('SIL OPEN FONT LICENSE Version 1.1')).toBeVisible()
  await expectAccessible(page)
  const home = inter.getByRole('link', { name: 'https://fontsource.org/fonts/inter' })
  await expect(home).toHaveAttribute('rel', 'noopener noreferrer')
})

test(
  'the Data page links to them; if the list fails to load, the page works and can retry',
  nightly,
  async ({ page, watch }) => {
    watch.expectedErrors.push(/Failed to load resource/)
    await page.route('**/licences.json', (route) => route.abort())
    await page.goto('/data')
    await page.getByRole('link', { name: 'Licences of everything in this tracker' }).click()
    await expect(page.getByRole('alert')).toContainText(
      'The list of packages (licences.json) could not be loaded',
    )
    await expect(page.getByText('Code: MIT')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Natural Earth' })).toBeVisible()
    await page.unroute('**/licences.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText(`${shippedPackages().length} packages: `)).toBeVisible()
  },
)

test.describe('without scripts', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false })

  test('every licence can be read', async ({ page }) => {
    await page.goto('/licences')
    await expect(page.locator('main li summary')).toHaveCount(shippedPackages().length)
    const zod = page.getByRole('listitem').filter({ hasText: /^zod/ })
    await zod.locator('summary').click()
    await expect(zod.getByText('Permission is hereby granted')).toBeVisible()
  })
})
