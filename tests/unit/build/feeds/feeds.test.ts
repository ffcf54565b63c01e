import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { toAtom } from '../../../../src/build/feeds/atom'
import { type Feed, feedsOf } from '../../../../src/build/feeds/feeds'
import { toJsonFeed } from '../../../../src/build/feeds/jsonFeed'
import { lastChanges } from '../../../../src/build/feeds/lastChanges'
import { readFrozenVersion, readReleases } from '../../../../src/build/release/versions'
import { coreOf } from '../../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import type { CompiledDataset } from '../../../../src/dataset/schema'
import { listedOrganisations } from '../../../../src/selection/organisations/listedOrganisations'
import { createText } from '../../../../src/text/text'
import { compileFrozen, frozenFolder } from '../../../frozenData'

const { dataset } = compileFrozen()
const feedsFrom = (data: CompiledDataset) =>
  feedsOf(indexDataset(coreOf(data)), data.sources, lastChanges(frozenFolder, data), createText())
const indexed = indexDataset(coreOf(dataset))
const feeds = feedsFrom(dataset)
const feedAt = (path: string, among: readonly Feed[] = feeds) => {
  const found = among.find((feed) => feed.path === path)
  if (!found) throw new Error(`no feed ${path}`)
  return found
}

const sites = [
  { base: '/', address: '' },
  { base: '/tracker/', address: 'https://example.org/tracker/' },
]

const rules = XmlDocument.fromString(readFileSync('tests/fixtures/feeds/atom.rng', 'utf8'))
const atomRules = RelaxNGValidator.fromDoc(rules)
const ajv = new Ajv({ allErrors: true })
formats.default(ajv)
const isJsonFeed = ajv.compile(
  JSON.parse(readFileSync('tests/fixtures/feeds/jsonFeed.json', 'utf8')) as object,
)

/** Throws with the fault if the text is no Atom feed. */
function checkAtom(xml: string) {
  const document = XmlDocument.fromString(xml)
  try {
    atomRules.validate(document)
  } finally {
    document.dispose()
  }
}

describe.each(sites)('published at $base, address “$address”', (site) => {
  it('every feed is valid Atom, and other readers find its entries', () => {
    for (const feed of feeds) {
      const xml = toAtom(feed, site)
      checkAtom(xml)
      const read = parseAtomFeed(xml)
      expect(
        read.entries?.map(({ id, title, published }) => ({ id, title: title?.value, published })) ?? [],
      ).toEqual(feed.entries.map(({ id, title, published }) => ({ id, title, published })))
    }
  })

  it('every feed is a valid JSON Feed with the same entries', () => {
    for (const feed of feeds) {
      const json = toJsonFeed(feed, site)
      expect(isJsonFeed(JSON.parse(json)) || isJsonFeed.errors).toBe(true)
      expect(parseJsonFeed(json).items?.map(({ id }) => id) ?? []).toEqual(feed.entries.map(({ id }) => id))
    }
  })
})

it('the rules reject what Atom forbids', () => {
  const xml = toAtom(feedAt('feeds/countries/PAK'), { base: '/', address: '' })
  for (const [name, broken] of [
    ['no id', xml.replace(/<id>[^<]*<\/id>/, '')],
    ['a relative id', xml.replace(/<id>[^<]*/, '<id>pakistan')],
    ['a date without time', xml.replace(/T00:00:00Z/, '')],
    ['two titles', xml.replace('<title>', '<title>x</title><title>')],
    ['an unknown element', xml.replace('<title>', '<headline/><title>')],
  ] as const)
    expect(() => checkAtom(broken), name).toThrow()
})

it('there is a feed of everything, of each country, program and organisation, under permanent and distinct ids', () => {
  expect(feeds.map(({ path }) => path)).toEqual([
    'feeds/all',
    ...dataset.countries.map(({ iso3 }) => `feeds/countries/${iso3}`),
    ...dataset.programs.map(({ id }) => `feeds/programs/${id}`),
    ...listedOrganisations(indexed).map(
      (position) => `feeds/organisations/${dataset.organisations[position]?.id}`,
    ),
  ])
  expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length)
  // Readers would show every entry again if these changed.
  expect(feedAt('feeds/all').id).toBe('urn:uuid:94d46a5e-8665-5776-baa1-90d58976e31d')
  expect(
    feedAt('feeds/countries/PAK').entries.find(({ page }) => page === 'agreements/ilrs-pakistan-2023/')?.id,
  ).toBe('urn:uuid:bbd22260-8103-5c45-9875-bc756e906216')
})

it('a country without records has a valid, empty feed, dated like the data', () => {
  const empty = feedAt('feeds/countries/ATA')
  expect(empty.entries).toEqual([])
  expect(empty.updated).toBe(`${dataset.about.updated}T00:00:00Z`)
  const xml = toAtom(empty, { base: '/', address: '' })
  checkAtom(xml)
  const read = parseAtomFeed(xml)
  expect(read).toMatchObject({ id: empty.id, updated: empty.updated })
  expect(read.entries ?? []).toEqual([])
  expect(parseJsonFeed(toJsonFeed(empty, { address: '' })).items ?? []).toEqual([])
})

it('entries are the newest first, at most 100, and never later than the data', () => {
  const all = feedAt('feeds/all')
  expect(all.entries).toHaveLength(100)
  for (const { entries } of feeds)
    for (const { published } of entries)
      expect(published <= `${dataset.about.updated}T00:00:00Z`, published).toBe(true)
  const days = all.entries.map(({ published }) => published.slice(0, 4))
  expect(days).toEqual([...days].sort().reverse())
})

it('any words survive in both forms', () => {
  const title = `<b>A & B</b> ]]> "quoted" 'n' 中文 \u0001`
  const [record, ...rest] = dataset.agreements
  if (!record) throw new Error('no record')
  const changed = feedsFrom({
    ...dataset,
    agreements: [{ ...record, id: 'odd', title, date: { ...record.date, value: '2026' } }, ...rest],
  })
  const feed = feedAt('feeds/all', changed)
  const xml = toAtom(feed, { base: '/', address: '' })
  checkAtom(xml)
  const document = XmlDocument.fromString(xml)
  expect(document.get('//*[local-name()="entry"]/*[local-name()="title"]')?.content).toBe(
    title.replace('\u0001', ''),
  )
  document.dispose()
  expect(parseJsonFeed(toJsonFeed(feed, { address: '' })).items?.[0]?.title).toBe(title)
})

it.each([
  [{ title: 'Another title' }, '2026-11-30'],
  // Nothing that an entry says.
  [{ sources: [] }, '2026-11-24'],
])('an entry of a record with %o is dated by the version that changed what it says', (fields, day) => {
  const [newest] = readReleases(frozenFolder)
  if (!newest) throw new Error('no release')
  const frozen = readFrozenVersion(frozenFolder, newest.version)
  const [record, ...rest] = frozen.agreements
  if (!record) throw new Error('no record')
  const changes = lastChanges(frozenFolder, {
    ...frozen,
    version: 'unreleased',
    about: { ...frozen.about, updated: '2026-11-30' },
    agreements: [{ ...record, ...fields }, ...rest],
  })
  expect(changes.record(record.id)).toBe(day)
})
