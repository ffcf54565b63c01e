import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { type Citation, citationBibtex, citationItem, citationRis } from '../../../src/publish/citation'
import { cslJson, sourceItem } from '../../../src/publish/files/cslJson'
import { downloads } from '../../../src/publish/files/downloads'
import { citeMessages } from '../../../src/text/onDemand/files/citeMessages'
import { createText } from '../../../src/text/text'
import { compileFrozen } from '../../frozenData'

const { dataset } = compileFrozen()

/** An item as an independent parser accepts it: what is not valid CSL-JSON, it drops or refuses. */
const accepted = (items: unknown) => plugins.input.util.clean(items as object[], false)

describe('the sources as CSL-JSON', () => {
  const file = downloads(dataset).find(({ path }) => path === 'data/references.csl.json')
  const items = JSON.parse(file?.content ?? '[]') as Record<string, unknown>[]

  it('are all in the file, and every field is valid', () => {
    expect(items.map(({ id }) => id)).toEqual(dataset.sources.map(({ id }) => id))
    expect(accepted(items)).toEqual(items)
  })

  it('have title, publisher, address and language', () => {
    for (const [index, source] of dataset.sources.entries())
      expect(items[index]).toMatchObject({
        type: 'webpage',
        title: source.title.replace(/\s+/g, ' '),
        publisher: source.publisher,
        URL: source.url,
        language: source.language,
      })
  })

  it.each([
    ['2023', [2023]],
    ['2023-10', [2023, 10]],
    ['2023-10-08', [2023, 10, 8]],
  ])('a page of %s is dated as precisely as that', (published, parts) => {
    const [source] = dataset.sources
    expect(source && sourceItem({ ...source, published }).issued).toEqual({ 'date-parts': [parts] })
  })

  it('a page without a date has none', () => {
    const [source] = dataset.sources
    expect(source && sourceItem({ ...source, published: null })).not.toHaveProperty('issued')
  })
})

const whole: Citation = {
  id: 'tracker-1',
  kind: 'dataset',
  title: 'Space Partnership Tracker',
  author: 'Space Partnership Tracker contributors',
  published: '2026-11-24',
  version: '2026-11-24-0c736697',
  address: 'https://example.org/',
  accessed: '2026-12-01',
}
const page: Citation = { ...whole, id: 'first', kind: 'page', title: 'A record', container: whole.title }
const doi = '10.5281/zenodo.1234567'

describe('a citation as CSL-JSON', () => {
  it.each([
    ['the dataset', whole],
    ['a page', page],
    ['the dataset with a DOI', { ...whole, doi }],
    ['a page of a dataset with a DOI', { ...page, doi }],
  ])('%s is valid, and is what the citation says', (_name, citation) => {
    const items = JSON.parse(cslJson([citationItem(citation)])) as object[]
    expect(accepted(items)).toEqual(items)
    expect(items).toMatchObject([
      {
        id: citation.id,
        type: citation.kind === 'dataset' ? 'dataset' : 'webpage',
        title: citation.title,
        author: [{ literal: citation.author }],
        version: citation.version,
        issued: { 'date-parts': [[2026, 11, 24]] },
        accessed: { 'date-parts': [[2026, 12, 1]] },
        URL: citation.address,
      },
    ])
  })
})

describe('the DOI', () => {
  const read = (text: string, forceType: string) =>
    (plugins.input.chain(text, { forceType }) as { DOI?: string; note?: string; URL: string }[])[0]
  const formats = (citation: Citation) => [
    read(citationBibtex(citation), '@biblatex/text'),
    read(citationRis(citation), '@ris/file'),
    citationItem(citation),
  ]

  it('of the dataset is in BibTeX, RIS and CSL-JSON', () => {
    for (const item of formats({ ...whole, doi })) expect(item?.DOI).toBe(doi)
  })

  it('is in the note of a page, which keeps its own address', () => {
    for (const item of formats({ ...page, doi })) {
      expect(item?.DOI).toBeUndefined()
      expect(item?.note).toBe(`Part of ${whole.title}, https://doi.org/${doi}`)
      expect(item?.URL).toBe(page.address)
    }
  })

  it('is an address in the text', () => {
    const { text } = citeMessages(createText())
    expect(text({ ...page, doi: `https://doi.org/${doi}` })).toContain(
      `2026-11-24. https://doi.org/${doi}. https://example.org/ (accessed`,
    )
    expect(text(page)).not.toContain('doi')
  })

  it('is nowhere before there is one', () => {
    for (const citation of [whole, page])
      expect(
        [citationBibtex(citation), citationRis(citation), JSON.stringify(citationItem(citation))].join(),
      ).not.toMatch(/doi/i)
  })
})
