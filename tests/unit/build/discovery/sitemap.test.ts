import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { robots, sitemap } from '../../../../src/build/discovery/sitemap'
import { allPages } from '../../../../src/publish/meta/allPages'
import { createText } from '../../../../src/text/text'
import { compileFrozen, frozenDataset } from '../../../frozenData'

const rules = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/fixtures/feeds/sitemap.rng', 'utf8')),
)
const address = 'https://example.org/tracker/'

it('the sitemap of all pages is valid, and every address is the canonical one', () => {
  const pages = allPages(frozenDataset(), compileFrozen().briefings, createText())
  const document = XmlDocument.fromString(
    sitemap(
      pages.map(({ path }) => ({ path, changed: path.startsWith('agreements/') ? '2026-11-24' : null })),
      address,
    ),
  )
  rules.validate(document)
  const found = document.find('//*[local-name()="loc"]').map(({ content }) => content)
  document.dispose()
  expect(found[0]).toBe(address)
  expect(found).toContain(`${address}countries/PAK/`)
  expect(new Set(found).size).toBe(found.length)
  // A sitemap may hold no more.
  expect(found.length).toBeLessThan(50_000)
})

it('odd characters of a path cannot break the file, and pages of the reader’s own work are left out', () => {
  const xml = sitemap(
    ['a&b<c', 'ü "x"', 'briefing/make', 'briefing/make/present', 'briefing/notes', 'briefing/moon'].map(
      (path) => ({ path, changed: null }),
    ),
    address,
  )
  const document = XmlDocument.fromString(xml)
  rules.validate(document)
  expect(document.find('//*[local-name()="loc"]').map(({ content }) => content)).toEqual([
    `${address}a&b%3Cc/`,
    `${address}%C3%BC%20%22x%22/`,
    `${address}briefing/moon/`,
  ])
  document.dispose()
})

it('robots.txt names the sitemap only by an absolute address', () => {
  expect(robots(address)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/tracker/sitemap.xml\n',
  )
  expect(robots('')).toBe('User-agent: *\nAllow: /\n')
})
