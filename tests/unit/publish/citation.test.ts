import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { type Citation, citationBibtex, citationKey, citationRis } from '../../../src/publish/citation'

const page: Citation = {
  id: 'ilrs-pakistan-2023',
  kind: 'page',
  title: 'Pakistan joins the ILRS: 100% of “it” & more_of {it} (18 October 2023)',
  author: 'Space Partnership Tracker contributors',
  container: 'Space Partnership Tracker',
  published: '2026-11-24',
  version: '2026-11-24-0c736697',
  address: 'https://example.org/agreements/ilrs-pakistan-2023?version=2026-11-24-0c736697&a=b~c',
  accessed: '2026-12-01',
}
const { container: _container, ...rest } = page
const whole: Citation = { ...rest, id: 'tracker-1', kind: 'dataset', title: 'Space Partnership Tracker' }

interface Item {
  id: string
  type: string
  title: string
  URL: string
  version?: string
  author?: { literal?: string; family?: string }[]
  issued?: { 'date-parts': number[][] }
  accessed?: { 'date-parts': number[][] }
}

const bibtex = (citation: Citation) =>
  (plugins.input.chain(citationBibtex(citation), { forceType: '@biblatex/text' }) as Item[])[0]
const ris = (citation: Citation) =>
  (plugins.input.chain(citationRis(citation), { forceType: '@ris/file' }) as Item[])[0]

it('BibTeX, which does not know dates, gets the year', () => {
  expect(citationBibtex(page)).toMatch(/^ {2}year = \{2026\},$/m)
})

describe.each([
  ['a page', page],
  ['the dataset', whole],
])('the citation of %s, read by an independent parser', (_name, citation) => {
  it('as BibTeX', () => {
    const item = bibtex(citation)
    expect(item?.id).toBe(citation.id)
    expect(item?.title).toBe(citation.title.replace(/[{}]/g, ''))
    expect(item?.URL).toBe(citation.address)
    // One name, not split into first and last name.
    expect(item?.author).toHaveLength(1)
    expect(Object.values(item?.author?.[0] ?? {})).toEqual([citation.author])
    expect(item?.issued?.['date-parts']).toEqual([[2026, 11, 24]])
    expect(item?.accessed?.['date-parts']).toEqual([[2026, 12, 1]])
    expect(item?.version).toBe(citation.version)
  })

  it('as RIS', () => {
    const item = ris(citation)
    expect(item?.title).toBe(citation.title)
    expect(item?.URL).toBe(citation.address)
    expect(item?.issued?.['date-parts']).toEqual([[2026, 11, 24]])
    // This parser ignores the day of access; Zotero and EndNote read it from Y2.
    expect(citationRis(citation)).toMatch(/\r\nY2 {2}- 2026\/12\/01\/\r\nER {2}- \r\n$/)
  })
})

it('a dataset is cited as a dataset', () => {
  expect(bibtex(whole)?.type).toBe('dataset')
  expect(ris(whole)?.type).toBe('dataset')
  expect(bibtex(page)?.type).toBe('webpage')
})

describe('the key of a citation', () => {
  const version = '2026-11-24-0c736697'
  const addresses = [
    ['', ''],
    ['gulf', '?program=gulf'],
    ['gulf', '?program=gulf&color=first'],
    ['gulf', 'agreements?program=gulf'],
    ['company', '?level=company'],
    ['company', '?partnerType=company'],
    ['', '?q=月球'],
  ] as const
  const keys = addresses.map(([slug, address]) => citationKey(version, slug, address))

  it('differs for every view', () => {
    expect(new Set([...keys, citationKey(version)]).size).toBe(keys.length + 1)
  })

  it('names the filters, and is the same every time', () => {
    expect(keys[1]).toMatch(/^tracker-2026-11-24-0c736697-gulf-[a-z0-9]+$/)
    expect(citationKey(version, 'gulf', '?program=gulf')).toBe(keys[1])
  })

  it.each([...keys, citationKey('2026-11-24-own+part')])('%s needs no escaping', (key) => {
    expect(key).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/)
    expect(bibtex({ ...page, id: key })?.id).toBe(key)
    expect(citationRis({ ...page, id: key })).toContain(`\r\nID  - ${key}\r\n`)
  })
})
