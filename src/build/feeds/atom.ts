import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom'
import type { Feed, FeedEntry } from './feeds'

const namespace = 'http://www.w3.org/2005/Atom'

/** Where the feed is published: `base` is the path of the site; `address` its address, empty if the build does not know it. */
export interface Site {
  base: string
  address: string
}

/**
 * Writes a feed as Atom (RFC 4287). Without the address of the site its links are relative to the feed, which Atom allows;
 * ids never depend on the address.
 */
export function toAtom(feed: Feed, { base, address }: Site): string {
  const document = new DOMImplementation().createDocument(namespace, 'feed', null)
  const root = document.documentElement as Element
  const to = (path: string) => (address || base) + path
  /** Adds an element with attributes and text. */
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const element = document.createElementNS(namespace, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, characters(value))
    if (text !== '') element.appendChild(document.createTextNode(characters(text)))
    parent.appendChild(element)
    return element
  }
  const link = (parent: Element, rel: string, type: string, path: string) =>
    add(parent, 'link', { rel, type, href: to(path) })

  root.setAttribute('xml:lang', feed.language)
  add(root, 'id', {}, feed.id)
  add(root, 'title', {}, feed.title)
  add(root, 'subtitle', {}, feed.description)
  add(root, 'updated', {}, feed.updated)
  add(add(root, 'author', {}), 'name', {}, feed.author)
  add(root, 'rights', {}, feed.rights)
  link(root, 'self', 'application/atom+xml', `${feed.path}.atom`)
  link(root, 'alternate', 'text/html', feed.page)
  for (const entry of feed.entries) addEntry(entry)
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`

  function addEntry(entry: FeedEntry) {
    const element = add(root, 'entry', {})
    add(element, 'id', {}, entry.id)
    add(element, 'title', {}, entry.title)
    add(element, 'published', {}, entry.published)
    add(element, 'updated', {}, entry.updated)
    link(element, 'alternate', 'text/html', entry.page)
    for (const { title, url } of entry.sources) add(element, 'link', { rel: 'via', href: url, title })
    for (const term of entry.categories) add(element, 'category', { term })
    add(element, 'content', { type: 'text' }, entry.text)
  }
}

/** A text without the control characters that XML 1.0 cannot hold, not even escaped. */
function characters(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
