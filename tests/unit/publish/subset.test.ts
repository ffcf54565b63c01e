import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { coreOf } from '../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { datasetSchema } from '../../../src/dataset/schema'
import { listText } from '../../../src/publish/files/list/listText'
import { listWorkbook } from '../../../src/publish/files/list/listWorkbook'
import { subsetFile, subsetWorkbook } from '../../../src/publish/files/subset'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { distinctSources } from '../../../src/selection/records/distinctSources'
import { select } from '../../../src/selection/select'
import { compileFrozen } from '../../frozenData'
import { elements, openPackage } from './slides/openDeck'

const { dataset: compiled } = compileFrozen()
const dataset = indexDataset(coreOf(compiled))
const sources = new Map(compiled.sources.map((source) => [source.id, source]))

const cases: [string, Partial<Filters>, number][] = [
  ['the lunar research station', { program: ['ilrs'] }, 81],
  ['Ethiopia', { country: ['ETH'] }, 27],
  ['nothing', { from: '2026-11' }, 0],
]

describe.each(cases)('the files of the agreements on %s', (_name, filters, expected) => {
  const selection = select(dataset, { ...noFilters, ...filters })
  const records = [...selection.records].flatMap((position) => dataset.agreements[position] ?? [])
  const cited = [...new Set(records.flatMap((record) => record.sources))].sort()
  const content = (file: string) => subsetFile(dataset, sources, selection.records, file).content
  const rows = (file: string) =>
    Papa.parse<Record<string, string>>(content(file), { header: true, skipEmptyLines: true }).data

  it('hold exactly these agreements', () => {
    const ids = records.map(({ id }) => id)
    expect(rows('agreements.csv').map(({ id }) => id)).toEqual(ids)
    expect([...new Set(rows('parties.csv').map(({ agreement }) => agreement))]).toEqual(ids)
  })

  it('are one workbook with the same rows, and a sheet that says what they are', () => {
    const workbook = subsetWorkbook(dataset, sources, selection.records, 'https://example.org/?program=ilrs')
    const file = openPackage(listWorkbook(workbook))
    expect(file.faults()).toEqual([])
    const [, ...lines] = elements(file.xml('xl/worksheets/sheet1.xml'), 'row')
    expect(lines.map((line) => line.firstChild?.textContent)).toEqual(records.map(({ id }) => id))
    expect(listText(workbook.columns, workbook.rows).split('\n')[0]).toBe(
      content('agreements.csv').split('\r\n')[0]?.replaceAll(',', '\t'),
    )
    const about = Object.fromEntries(workbook.about.lines)
    expect(about).toMatchObject({
      Rows: `${records.length} of ${dataset.agreements.length} agreements`,
      Address: 'https://example.org/?program=ilrs',
      Licence: dataset.about.licence.data,
    })
  })

  it('list exactly the sources that the figures count', () => {
    expect(distinctSources(selection)).toBe(expected)
    expect(cited).toHaveLength(expected)
    expect(
      rows('sources.csv')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(cited)
    const entries = plugins.input.chain(content('references.bib'), { forceType: '@biblatex/text' }) as {
      id: string
    }[]
    expect(entries.map(({ id }) => id).sort()).toEqual(cited)
    expect(content('references.ris').match(/^ID {2}- /gm) ?? []).toHaveLength(expected)
  })

  it('give the addresses of the sources in the row, in the order of their ids', () => {
    for (const row of rows('agreements.csv')) {
      const addresses = row.source_urls?.split(';').map((address) => address.replaceAll('%3B', ';'))
      expect(addresses).toEqual(row.sources?.split(';').map((id) => sources.get(id)?.url))
    }
  })

  it('make a dataset that opens: every id in it can be resolved, and no total of the whole is held against it', () => {
    const part = datasetSchema.parse(JSON.parse(content('dataset.json')))
    expect(part.claims).toEqual([])
    const known = new Set(part.sources.map(({ id }) => id))
    const named = [
      ...part.agreements.flatMap((record) => record.sources),
      ...part.memberships.flatMap((membership) => membership.sources),
      ...part.organisations.flatMap(({ militaryLink }) => militaryLink?.sources ?? []),
    ]
    expect(named.filter((id) => !known.has(id))).toEqual([])
    expect([...known].filter((id) => !named.includes(id))).toEqual([])
    const organisations = new Set(part.organisations.map(({ id }) => id))
    const mentioned = [
      ...part.agreements.flatMap(({ parties }) => parties.map(({ organisation }) => organisation)),
      ...part.organisations.map(({ parent }) => parent),
      ...part.sources.map(({ issuer }) => issuer),
    ]
    expect(mentioned.filter((id) => id && !organisations.has(id))).toEqual([])
  })
})

it('the files of all records are those of the whole dataset', () => {
  const all = dataset.agreements.map((_, position) => position)
  expect(subsetFile(dataset, sources, all, 'sources.csv').content.split('\r\n')).toHaveLength(
    compiled.sources.length + 2,
  )
  const whole = datasetSchema.parse(JSON.parse(subsetFile(dataset, sources, all, 'dataset.json').content))
  // The sources say who published them.
  const { publishers: _publishers, ...expected } = compiled
  expect({ ...whole, agreements: whole.agreements.length }).toEqual({
    ...expected,
    agreements: compiled.agreements.length,
  })
})
