import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { serveStatic } from './staticServer'
import { expect, openPage, test } from './test'

/** The address of every page, from the published dataset. */
function allPaths(): string[] {
  const { programs, countries, agreements } = JSON.parse(readFileSync('dist/data/dataset.json', 'utf8')) as {
    programs: { id: string }[]
    countries: { iso3: string }[]
    agreements: { id: string }[]
  }
  return [
    ...['', 'agreements', 'compare', 'countries', 'programs', 'data', 'method', 'licences'],
    ...programs.map(({ id }) => `programs/${id}`),
    ...countries.map(({ iso3 }) => `countries/${iso3}`),
    ...agreements.map(({ id }) => `agreements/${id}`),
  ]
}

const port = 4187

for (const base of ['/', '/tracker/'])
  test.describe(`on a plain static host at ${base}`, () => {
    test.describe.configure({ mode: 'serial' })
    test.use({ baseURL: `http://localhost:${base === '/' ? port : port + 1}` })
    const own = base === '/' ? 'dist' : mkdtempSync(join(tmpdir(), 'site-'))
    let server: Server

    test.beforeAll(async () => {
      test.setTimeout(90_000)
      if (base !== '/')
        await build({
          base,
          logLevel: 'silent',
          configLoader: 'runner',
          build: { outDir: own, emptyOutDir: true },
        })
      server = await serveStatic(own, base, base === '/' ? port : port + 1)
    })

    test.afterAll(() => {
      server.close()
      if (base !== '/') rmSync(own, { recursive: true })
    })

    test('one page of each kind opens directly and again after a reload', async ({
      page,
      browserName,
      watch,
    }) => {
      // Firefox tells a page that is being left of what it has stopped to fetch.
      if (browserName === 'firefox') watch.expectedErrors.push(/Unable to preload CSS/)
      for (const path of [
        '',
        'method',
        'licences',
        'data/',
        'compare',
        'agreements',
        'programs/ilrs',
        'countries/PAK',
        'countries/PAK/',
        'agreements/ilrs-pakistan-2023',
        'briefing/moon-coalitions',
        '?program=ilrs',
      ]) {
        await openPage(page, base + path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.reload()
        await page.locator('#app[data-live]').waitFor()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      }
    })

    test('every page opens, and has its own title and description before any script runs', async () => {
      const titles = new Set<string>()
      const descriptions = new Set<string>()
      const paths = allPaths()
      expect(paths.length).toBeGreaterThan(249 + 509)
      for (const path of paths) {
        const response = await fetch(`http://localhost:${base === '/' ? port : port + 1}${base}${path}`)
        expect(response.status, path).toBe(200)
        const html = await response.text()
        const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? []
        const [, description = ''] = /<meta name="description" content="([^"]{20,})"/.exec(html) ?? []
        expect(titles.has(title), `${path}: “${title}” stands twice`).toBe(false)
        expect(descriptions.has(description), `${path}: “${description}” stands twice`).toBe(false)
        titles.add(title)
        descriptions.add(description)
        expect(html).toContain(`<meta property="og:title" content="${title}" />`)
        expect(html).toContain(`<meta property="og:description" content="${description}" />`)
        for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g))
          expect(link, path).toContain('rel="noopener noreferrer"')
        expect(html).toContain(`data-scripts="${base}assets/`)
      }
    })

    test('what is no page says so', async ({ page, watch }) => {
      watch.expectedErrors.push(/404/)
      await page.goto(`${base}no/such/page`)
      await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
    })
  })
