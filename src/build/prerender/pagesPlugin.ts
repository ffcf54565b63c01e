import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { coreOf, detailsOf } from '../../dataset/compile/coreOf'
import type { VersionSummary } from '../../dataset/compile/versionChanges'
import { indexDataset } from '../../dataset/indexDataset'
import { allPages } from '../../publish/meta/allPages'
import { followedFiles } from '../../publish/meta/feedOf'
import { datasetJsonLd } from '../../publish/meta/jsonLd'
import type { PageMeta } from '../../publish/meta/pageMeta'
import { cardSize, type SocialImage, socialCards, socialImageOf } from '../../publish/meta/socialCard'
import { createText } from '../../text/text'
import type { AppModules } from '../bundle/loadAsApp'
import { loadCompiled } from '../data/loadCompiled'
import { robots, sitemap } from '../discovery/sitemap'
import { lastChanges } from '../feeds/lastChanges'
import { mapShapes } from '../geometry/worldGeometry'
import { withPolicy } from '../hosts/securityHeaders'
import { siteAddress } from '../hosts/siteAddress'
import { licencesOf } from '../licences/licencesPlugin'
import { changesIndex } from '../release/changeFiles'
import { basicFont, type PageAssets, pageAssets } from './pageAssets'

/** Start of the paths of records. */
const records = 'agreements/'

/** Paths of the pages that describe the dataset to search engines. */
const describing: ReadonlySet<string> = new Set(['', 'data'])

/**
 * Prerenders every page into its own file, so that every address opens on any static host without rewrite rules and has
 * its title, description and Open Graph tags before a script runs. Unknown addresses get `404.html`.
 */
export function pagesPlugin(folder: string, app: AppModules): Plugin {
  let root = process.cwd()
  let base = '/'
  return {
    name: 'space-partnership:pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      base = config.base
    },
    async generateBundle(_options, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset') this.error('index.html is not part of the build')
      const compiled = loadCompiled(resolve(root, folder), new Date())
      if (!compiled.ok) this.error(compiled.report)
      const { countries, about } = compiled.dataset
      const details = detailsOf(compiled.dataset)
      const dataset = indexDataset(coreOf(compiled.dataset))
      const address = siteAddress(base) || null
      // A host serves an old address of a renamed record; the app then replaces it by the new one.
      const formerPaths = new Map(
        dataset.agreements.map(({ id, formerIds = [] }) => [
          `agreements/${id}`,
          formerIds.map((former) => `agreements/${former}`),
        ]),
      )
      const template = withPolicy(String(index.source))
      index.source = template
      const { createPrerenderer } =
        await app.load<typeof import('../../app/prerender')>('/src/app/prerender.tsx')
      const prerender = createPrerenderer({
        dataset,
        details: {
          publishers: details.publishers,
          sources: new Map(details.sources.map((source) => [source.id, source])),
          records: new Map(Object.entries(details.records)),
        },
        briefings: compiled.briefings,
        licences: licencesOf(bundle),
        versions: versionsOf(bundle),
        shapes: { world: mapShapes(countries, 'world'), near: mapShapes(countries, 'near') },
      })
      const text = createText()
      const pages = allPages(dataset, compiled.briefings, text)
      const cards = socialCards(dataset)
      const changes = lastChanges(resolve(root, folder), compiled.dataset)
      this.emitFile({ type: 'asset', fileName: 'robots.txt', source: robots(address ?? '') })
      if (address !== null) {
        const listed = pages.map(({ path }) => ({
          path,
          changed: path.startsWith(records) ? changes.record(path.slice(records.length)) : null,
        }))
        this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemap(listed, address) })
      }
      for (const page of pages) {
        const complete = withAssets(
          withMarkup(template, base + page.path, await prerender(page.path)),
          base,
          pageAssets(bundle, page.path),
          basicFont(bundle),
        )
        const described = describing.has(page.path)
          ? withJsonLd(complete, datasetJsonLd(compiled.dataset, page.description, address ?? base))
          : complete
        const image = socialImageOf(dataset, page, cards, text)
        const site = { name: about.title, address }
        const html = withFeeds(withMeta(described, page, site, image), page.path, base)
        if (page.path === '') index.source = html
        else
          for (const path of [page.path, ...(formerPaths.get(page.path) ?? [])])
            this.emitFile({ type: 'asset', fileName: `${path}/index.html`, source: html })
      }
      // A host may answer a request for 404.html with status 404, so the service worker stores a copy as shell.html.
      for (const fileName of ['404.html', 'shell.html'])
        this.emitFile({ type: 'asset', fileName, source: template })
    },
  }
}

/** The list of versions that the build publishes. */
function versionsOf(bundle: Rolldown.OutputBundle): readonly VersionSummary[] {
  const file = bundle[changesIndex]
  if (file?.type !== 'asset') throw new Error(`${changesIndex} is not part of the build`)
  return JSON.parse(String(file.source)) as readonly VersionSummary[]
}

/** Inserts the prerendered markup, and the path it belongs to, which `early.js` compares with the address. */
function withMarkup(template: string, path: string, markup: string): string {
  return template
    .replace('<html lang="en">', () => `<html lang="en" data-path="${escapeHtml(path)}">`)
    .replace('<div id="app"></div>', () => `<div id="app">${markup}</div>`)
}

const moduleLink =
  /\s*<(?:script type="module"|link rel="modulepreload") crossorigin (?:src|href)="([^"]+)">(?:<\/script>)?/g

/**
 * Links the styles of the page and preloads the typeface. Scripts are listed in `data-scripts`, the entry first:
 * `early.js` loads them after the first paint, so that they do not compete with the files that the paint needs.
 */
function withAssets(html: string, base: string, { styles, scripts }: PageAssets, font: string): string {
  const links = [
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${font}">`,
    ...styles
      .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`)
      .filter((link) => !html.includes(link)),
  ]
  // `early.js` runs only the first script and preloads the others.
  if (html.split('<script type="module"').length !== 2) throw new Error('A page must have one entry script')
  const entry = [...html.matchAll(moduleLink)].map(([, address]) => address)
  const later = [...new Set([...entry, ...scripts.map((file) => base + file)])]
  return html
    .replace(moduleLink, '')
    .replace('<html', () => `<html data-scripts="${later.join(' ')}"`)
    .replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`)
}

/** The site that a page belongs to. `address` ends in a slash; null if the build does not know it. */
interface Site {
  name: string
  address: string | null
}

/** Sets the title, description, Open Graph and Twitter tags of a page. A picture is named only by an absolute address. */
export function withMeta(
  template: string,
  { path, title, description }: PageMeta,
  site: Site,
  image: SocialImage,
): string {
  const safeTitle = escapeHtml(title)
  // With a slash at the end: a plain host serves the page from a folder and would redirect otherwise.
  const own = site.address === null ? null : escapeHtml(`${site.address}${path === '' ? '' : `${path}/`}`)
  const safeDescription = escapeHtml(description)
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${safeTitle}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () =>
      [
        `<meta name="description" content="${safeDescription}" />`,
        `<meta property="og:type" content="${path === '' ? 'website' : 'article'}" />`,
        `<meta property="og:site_name" content="${escapeHtml(site.name)}" />`,
        `<meta property="og:title" content="${safeTitle}" />`,
        `<meta property="og:description" content="${safeDescription}" />`,
        ...(own === null
          ? []
          : [
              `<meta property="og:url" content="${own}" />`,
              `<link rel="canonical" href="${own}" />`,
              `<meta property="og:image" content="${escapeHtml(`${site.address}${image.path}`)}" />`,
              `<meta property="og:image:alt" content="${escapeHtml(image.alt)}" />`,
              ...(image.isCard
                ? [
                    `<meta property="og:image:width" content="${cardSize.widthPx * cardSize.scale}" />`,
                    `<meta property="og:image:height" content="${cardSize.heightPx * cardSize.scale}" />`,
                  ]
                : []),
              '<meta name="twitter:card" content="summary_large_image" />',
            ]),
      ].join('\n    '),
    )
}

/** Names the feeds of a page, so that feed readers find them. */
export function withFeeds(template: string, path: string, base: string): string {
  const links = followedFiles(path).map(
    (file) => `<link rel="alternate" type="${file.mediaType}" href="${base}${file.path}" />`,
  )
  return links.length === 0
    ? template
    : template.replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`)
}

/** Adds structured data for search engines. `<` is escaped, so that no text can close the element. */
export function withJsonLd(template: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  return template.replace('</head>', () => `  <script type="application/ld+json">${json}</script>\n  </head>`)
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
