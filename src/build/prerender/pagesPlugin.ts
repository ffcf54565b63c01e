import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { coreOf } from '../../dataset/coreOf'
import { indexDataset } from '../../dataset/indexDataset'
import { datasetJsonLd } from '../../publish/meta/jsonLd'
import { allPages, type PageMeta } from '../../publish/meta/pageMeta'
import { createText } from '../../text/text'
import type { AppModules } from '../bundle/loadAsApp'
import { loadCompiled } from '../data/loadCompiled'
import { mapShapes } from '../geometry/worldGeometry'
import { withPolicy } from '../hosts/securityHeaders'
import { siteAddress } from '../hosts/siteAddress'
import { licencesOf } from '../licences/licencesPlugin'
import { basicFont, type PageAssets, pageAssets } from './pageAssets'

/** Pages that describe the dataset to search engines. */
const describing: ReadonlySet<string> = new Set(['', 'data'])

/**
 * Writes a file for each page, so that every address opens directly on any static host, without a rewrite rule, and
 * carries its own title, description and Open Graph tags before a script runs. What is no page gets `404.html`.
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
      const { sources, countries, about } = compiled.dataset
      const dataset = indexDataset(coreOf(compiled.dataset))
      const address = siteAddress(base) || null
      const template = withPolicy(String(index.source))
      index.source = template
      const { createPrerenderer } =
        await app.load<typeof import('../../app/prerender')>('/src/app/prerender.tsx')
      const prerender = createPrerenderer({
        dataset,
        sources: new Map(sources.map((source) => [source.id, source])),
        briefings: compiled.briefings,
        licences: licencesOf(bundle),
        shapes: { world: mapShapes(countries, 'world'), near: mapShapes(countries, 'near') },
      })
      for (const page of allPages(dataset, compiled.briefings, createText())) {
        const still = withAssets(
          withStill(template, base + page.path, await prerender(page.path)),
          base,
          pageAssets(bundle, page.path),
          basicFont(bundle),
        )
        const described = describing.has(page.path)
          ? withJsonLd(still, datasetJsonLd(compiled.dataset, page.description, address ?? base))
          : still
        const html = withMeta(described, page, { name: about.title, address })
        if (page.path === '') index.source = html
        else this.emitFile({ type: 'asset', fileName: `${page.path}/index.html`, source: html })
      }
      // A host may answer 404 for a file of that name, so that what is kept for offline use has another.
      for (const fileName of ['404.html', 'shell.html'])
        this.emitFile({ type: 'asset', fileName, source: template })
    },
  }
}

/** The template with the page as it stands before a script runs, and the path that it stands for (see `early.js`). */
function withStill(template: string, path: string, still: string): string {
  return template
    .replace('<html lang="en">', () => `<html lang="en" data-path="${escapeHtml(path)}">`)
    .replace('<div id="app"></div>', () => `<div id="app">${still}</div>`)
}

const moduleLink =
  /\s*<(?:script type="module"|link rel="modulepreload") crossorigin (?:src|href)="([^"]+)">(?:<\/script>)?/g

/**
 * The page with its own styles and the typeface before it is painted. Its scripts, the entry first, stand in
 * `data-scripts`: `early.js` asks for them once the page is painted, so that they do not hold up what it is painted with.
 */
function withAssets(html: string, base: string, { styles, scripts }: PageAssets, font: string): string {
  const links = [
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${font}">`,
    ...styles
      .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`)
      .filter((link) => !html.includes(link)),
  ]
  // Of several scripts `early.js` would run the first alone.
  if (html.split('<script type="module"').length !== 2) throw new Error('A page must have one entry script')
  const entry = [...html.matchAll(moduleLink)].map(([, address]) => address)
  const later = [...new Set([...entry, ...scripts.map((file) => base + file)])]
  return html
    .replace(moduleLink, '')
    .replace('<html', () => `<html data-scripts="${later.join(' ')}"`)
    .replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`)
}

/** The site that a page belongs to; `address` with a slash at its end, null where the build does not know it. */
interface Site {
  name: string
  address: string | null
}

/** The page of the app with the title, description and Open Graph tags of one address. */
export function withMeta(template: string, { path, title, description }: PageMeta, site: Site): string {
  const safeTitle = escapeHtml(title)
  // A folder is what a plain host serves a page from.
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
          : [`<meta property="og:url" content="${own}" />`, `<link rel="canonical" href="${own}" />`]),
      ].join('\n    '),
    )
}

/** The template with data for search engines; `<` is escaped, so that no text can end the element. */
export function withJsonLd(template: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/</g, '\\u003c')
  return template.replace('</head>', () => `  <script type="application/ld+json">${json}</script>\n  </head>`)
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
