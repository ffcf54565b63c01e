import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A page to list. */
interface SitemapPage {
  /** Path relative to the app, without slashes at its ends. */
  path: string
  /** Day of its last change, if known. */
  changed: string | null
}

/** Pages that show a reader's own work, or nothing without it. */
const personal = /^briefing\/(make|notes)(\/|$)/

/** Writes the list of pages for search engines (sitemaps.org). `address`: that of the site, with a slash at its end. */
export function sitemap(pages: readonly SitemapPage[], address: string): string {
  const document = new DOMImplementation().createDocument(namespace, 'urlset', null)
  const root = document.documentElement as Element
  const add = (parent: Element, name: string, text = '') => {
    const element = document.createElementNS(namespace, name)
    if (text !== '') element.appendChild(document.createTextNode(text))
    parent.appendChild(element)
    return element
  }
  for (const { path, changed } of pages) {
    if (personal.test(path)) continue
    const url = add(root, 'url')
    add(url, 'loc', encodeURI(`${address}${path === '' ? '' : `${path}/`}`))
    if (changed !== null) add(url, 'lastmod', changed)
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`
}

/** Lets every crawler in and names the sitemap, whose address must be absolute. `address` is empty if it is not known. */
export function robots(address: string): string {
  return `User-agent: *\nAllow: /\n${address === '' ? '' : `\nSitemap: ${address}sitemap.xml\n`}`
}
