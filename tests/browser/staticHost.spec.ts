import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { nightly, nightlyUnless } from './nightly'
import { sites } from './sites'
import { serveStatic } from './staticServer'
import { expect, openPage, test } from './test'

interface Published {
  programs: { id: string }[]
  countries: { iso3: string }[]
  agreements: { id: string }[]
}

/** The path of every page of a build, by kind, from its published dataset. */
function pathsOf(folder: string) {
  const { programs, countries, agreements } = JSON.parse(
    readFileSync(`${folder}/data/dataset.json`, 'utf8'),
  ) as Published
  return [
    ...['', 'agreements', 'compare', 'countries', 'programs', 'data', 'method', 'licences'].map((path) => [
      path,
    ]),
    programs.map(({ id }) => `programs/${id}`),
    countries.map(({ iso3 }) => `countries/${iso3}`),
    agreements.map(({ id }) => `agreements/${id}`),
  ]
}

const hosted = [
  { name: 'the frozen data', site: sites.frozen, port: 4187 },
  { name: 'the real data under a sub-path', site: sites.real, port: 4188 },
]

for (const { name, site, port } of hosted)
  test.describe(`${name} on a plain static host`, () => {
    // One server, and so one worker.
    test.describe.configure({ mode: 'default' })
    test.use({ baseURL: `http://localhost:${port}` })
    const { base, folder, url } = site
    let server: Server

    test.beforeAll(async () => {
      server = await serveStatic(folder, base, port)
    })

    test.afterAll(() => {
      server.close()
    })

    test(
      'one page of each kind opens directly and again after a reload',
      nightly,
      async ({ page, browserName, watch }) => {
        // Firefox reports the fetches that it stops when it leaves a page.
        if (browserName === 'firefox') watch.expectedErrors.push(/Unable to preload CSS/)
        const firstOfKind = pathsOf(folder).map(([path]) => path ?? '')
        for (const path of [...firstOfKind, 'data/', 'briefing/', '?interest=1']) {
          await openPage(page, base + path)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await page.reload()
          await page.locator('#app[data-live]').waitFor()
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        }
      },
    )

    test(
      'every page has its own title, description and address before any script runs',
      nightlyUnless(site === sites.real),
      async () => {
        const seen = new Set<string>()
        const faults: string[] = []
        for (const path of pathsOf(folder).flat()) {
          const report = (isRight: boolean, fault: string) => {
            if (!isRight) faults.push(`${path}: ${fault}`)
          }
          const response = await fetch(`http://localhost:${port}${base}${path}`)
          report(response.status === 200, `status ${response.status}`)
          const html = await response.text()
          const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? []
          const [, description = ''] = /<meta name="description" content="([^"]{20,})"/.exec(html) ?? []
          for (const own of [title, description]) {
            report(own !== '' && !seen.has(own), `another page has “${own}”`)
            seen.add(own)
          }
          const address = url + base + (path === '' ? '' : `${path}/`)
          for (const part of [
            `<meta property="og:title" content="${title}" />`,
            `<meta property="og:description" content="${description}" />`,
            `data-scripts="${base}assets/`,
            ...(url === '' ? [] : [`<link rel="canonical" href="${address}" />`]),
          ])
            report(html.includes(part), `lacks ${part}`)
          for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g))
            report(link.includes('rel="noopener noreferrer"'), link)
        }
        expect(faults).toEqual([])
      },
    )

    test('an unknown address says that there is no such page', async ({ page, watch }) => {
      watch.expectedErrors.push(/404/)
      await page.goto(`${base}no/such/page`)
      await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
    })
  })
