import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { publishedFiles } from '../../../src/build/dataset/publishedFiles'
import type { Membership } from '../../../src/dataset/schema'
import { membershipColumns } from '../../../src/publish/files/contextTables'
import { toCsv } from '../../../src/publish/files/table'
import { compileFrozen } from '../../frozenData'
import { testDataset } from '../testDataset'
import { textFiles } from '../textFiles'

const loaded = compileFrozen()
const tables = [
  'agreements',
  'parties',
  'evidence',
  'sources',
  'publishers',
  'organisations',
  'claims',
  'memberships',
].map((name) => `${name}.csv`)
const { dataset } = loaded
const files = textFiles(publishedFiles(dataset))
const content = (name: string) => files.get(`data/${name}`) ?? ''
const parse = (name: string) =>
  Papa.parse<Record<string, string>>(content(name), { header: true, skipEmptyLines: true })

describe('CSV', () => {
  it.each([
    ['agreements.csv', dataset.agreements.length],
    ['parties.csv', dataset.agreements.flatMap((record) => record.parties).length],
    ['sources.csv', dataset.sources.length],
    ['claims.csv', dataset.claims.length],
    ['organisations.csv', dataset.organisations.length],
    ['memberships.csv', dataset.memberships.length],
    ['publishers.csv', dataset.publishers?.length ?? 0],
    ['countries.csv', dataset.countries.length],
  ])('%s has a row for each of %i, and parses without a fault', (name, rows) => {
    const { data, errors } = parse(name)
    expect(errors).toEqual([])
    expect(data).toHaveLength(rows)
    expect(content(name).split('\r\n')[0]).not.toContain('"')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('a spreadsheet does not run %j', (cell) => {
    const csv = toCsv([{ name: 'x', type: 'string', description: '', value: (row: string) => row }], [cell])
    const [row] = Papa.parse<{ x: string }>(csv, { header: true }).data
    expect(row?.x.startsWith("'")).toBe(true)
  })

  it('negative numbers stay numbers', () => {
    const south = parse('agreements.csv').data.find((row) => Number(row.site_lat) < 0)
    expect(south?.site_lat).toMatch(/^-\d/)
  })

  it('no cell of the real data would run as a formula', () => {
    for (const name of tables)
      for (const row of parse(name).data)
        for (const [column, cell] of Object.entries(row))
          if (!/_l(at|on)$/.test(column)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('the variant for Excel only adds a byte-order mark', () => {
    expect(content('agreements-excel.csv')).toBe(`\uFEFF${content('agreements.csv')}`)
  })
})

describe('evidence.csv', () => {
  const rows = parse('evidence.csv').data

  it('has each fact that the data gives a source for, and no other', () => {
    const expected = dataset.agreements.flatMap(({ id, evidence = {}, milestones = [], documents = [] }) => [
      ...Object.entries(evidence).flatMap(([fact, sources]) =>
        (sources ?? []).map((source) => `${id} ${fact} ${source}`),
      ),
      ...milestones.flatMap(({ sources = [] }, i) =>
        sources.map((source) => `${id} milestone-${i + 1} ${source}`),
      ),
      ...documents.flatMap(({ sources = [] }, i) =>
        sources.map((source) => `${id} document-${i + 1} ${source}`),
      ),
    ])
    expect(expected.length).toBeGreaterThan(500)
    const shown = rows.filter(({ fact }) => fact !== 'background')
    expect(shown.map(({ agreement, fact, source }) => `${agreement} ${fact} ${source}`).sort()).toEqual(
      [...new Set(expected)].sort(),
    )
  })

  it('calls each other source of a record with evidence background', () => {
    const linked = new Map(
      dataset.organisations.map(({ id, militaryLink }) => [id, militaryLink?.sources ?? []]),
    )
    const expected = dataset.agreements.flatMap(({ id, sources, parties, evidence = {} }) => {
      const own = rows.filter(({ agreement, fact }) => agreement === id && fact !== 'background')
      const used = [
        ...own.map(({ source }) => source),
        ...parties.flatMap(({ organisation }) => linked.get(organisation ?? '') ?? []),
      ]
      const isShown = ['act', 'date', 'parties'].every((fact) => fact in evidence)
      return isShown
        ? sources.filter((source) => !used.includes(source)).map((source) => `${id} ${source}`)
        : []
    })
    const found = rows.filter(({ fact }) => fact === 'background')
    expect(expected.length).toBeGreaterThan(20)
    expect(found.map(({ agreement, source }) => `${agreement} ${source}`).sort()).toEqual(expected.sort())
  })

  it('together with sources.csv leads from each fact to the page that shows it', () => {
    const urls = new Map(parse('sources.csv').data.map(({ id, url }) => [id, url]))
    for (const { source } of rows) expect(urls.get(source)).toMatch(/^https?:/)
  })
})

it('agreements.csv gives the reason of each confidence in a sentence', () => {
  for (const { confidence = '', confidence_reason: reason } of parse('agreements.csv').data)
    expect(reason?.toLowerCase()).toMatch(new RegExp(`^${confidence}: .+\\.$`))
})

it.each([
  ['a member since a year counts from its end', { joined: '2021', status: 'signatory' }, '2021-12-31', ''],
  [
    'one that left counts until the day before',
    { joined: '2021-06-15', status: 'signatory', left: '2024-03' },
    '2021-06-15',
    '2024-02-29',
  ],
  [
    'one of unknown date counts from the day of the research',
    { joined: null, status: 'signatory' },
    '2026-11-30',
    '',
  ],
  ['an observer never counts', { joined: '2021', status: 'observer' }, '', ''],
] as [string, Partial<Membership>, string, string][])('in memberships.csv %s', (_name, fields, from, to) => {
  const { about, groups, memberships } = testDataset([], [fields])
  const [row] = Papa.parse<Record<string, string>>(
    toCsv(membershipColumns({ ...dataset, about, groups: [...groups] }), memberships),
    { header: true },
  ).data
  expect([row?.counts_from, row?.counts_to]).toEqual([from, to])
})

describe('references', () => {
  const ids = dataset.sources.map((source) => source.id)

  it('BibTeX parses with an independent reader, every source once', () => {
    const entries = plugins.input.chain(content('references.bib'), { forceType: '@biblatex/text' }) as {
      id: string
      title: string
      URL: string
    }[]
    expect(entries.map((entry) => entry.id).sort()).toEqual([...ids].sort())
    const cyrillic = dataset.sources.find((source) => source.language === 'ru')
    expect(entries.find((entry) => entry.id === cyrillic?.id)?.title).toBe(cyrillic?.title)
    for (const entry of entries) expect(entry.URL).toMatch(/^https?:\/\//)
  })

  it('RIS parses with an independent reader, every source once', () => {
    const entries = plugins.input.chain(content('references.ris'), { forceType: '@ris/file' }) as {
      URL: string
    }[]
    expect(entries.map((entry) => entry.URL).sort()).toEqual(
      dataset.sources.map((source) => source.url).sort(),
    )
  })
})

it('GeoJSON has a point, longitude first, for each site with coordinates', () => {
  const sites = JSON.parse(content('sites.geojson')) as {
    features: { id: string; geometry: { coordinates: [number, number] } }[]
  }
  const known = dataset.agreements.filter((record) => record.site?.lat !== undefined)
  expect(sites.features.map((feature) => feature.id)).toEqual(known.map((record) => record.id))
  const peldehue = sites.features.find((feature) => feature.id === 'ground-neuquen-argentina-2012')
  expect(peldehue?.geometry.coordinates[0]).toBeLessThan(-60)
})
