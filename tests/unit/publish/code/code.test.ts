import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedFiles } from '../../../../src/build/dataset/publishedFiles'
import { codeFor, codeLanguages } from '../../../../src/publish/code/codeFor'
import { codeView } from '../../../../src/publish/code/codeView'
import { exampleQuery } from '../../../../src/publish/code/exampleQuery'
import { javascriptCode } from '../../../../src/publish/code/javascriptCode'
import { pythonCode } from '../../../../src/publish/code/pythonCode'
import { rCode } from '../../../../src/publish/code/rCode'
import { sqlCode } from '../../../../src/publish/code/sqlCode'
import { countryTallies } from '../../../../src/selection/countryTallies'
import { type Filters, noFilters, withExcluded } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { compileFrozen, frozenDataset } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'
import { query } from '../../duckdb'
import { codeViews } from './codeViews'
import { serveRanges } from './serveRanges'

/** Inside the project, so that code in it finds the packages of the project. */
const folder = resolve(`node_modules/.cache/code-${process.pid}`)
const data = join(folder, 'data/')
const { dataset: compiled } = compileFrozen()
const dataset = frozenDataset()
const random = seeded(20)
const views: readonly (readonly [string, Filters])[] = [
  ...codeViews,
  ...Array.from({ length: 40 }, (_, i) => [`random ${i}`, randomFilters(dataset, random)] as const),
]
const counted = views.map(([name, filters]) => [name, select(dataset, filters).count] as const)
const viewOf = (filters: Filters) => codeView(select(dataset, filters))

beforeAll(() => {
  mkdirSync(data, { recursive: true })
  for (const { path, content } of publishedFiles(compiled))
    if (path.endsWith('.parquet')) writeFileSync(join(folder, path), content)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('the views differ, and some have many records', () => {
  expect(new Set(counted.map(([, count]) => count)).size).toBeGreaterThan(25)
  expect(Math.max(...counted.map(([, count]) => count))).toBeGreaterThan(400)
})

it('SQL gives as many records as the page, in DuckDB', async () => {
  const found: (readonly [string, number])[] = []
  for (const [name, filters] of views)
    found.push([name, (await query(sqlCode(viewOf(filters), data))).length])
  expect(found).toEqual(counted)
})

it('looks for each word in titles and summaries', async () => {
  const filters = { ...noFilters, q: 'Moon  CNSA' }
  const expected = compiled.agreements.filter(({ title, summary, kind, status }) => {
    const text = `${title} ${summary}`.toLowerCase()
    const isInterest = kind === 'expression-of-interest' || status === 'in-negotiation'
    return text.includes('moon') && text.includes('cnsa') && !isInterest
  })
  expect(expected.length).toBeGreaterThan(1)
  const found = await query(sqlCode(viewOf(filters), data))
  expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
})

describe('JavaScript', () => {
  let server: Server
  let address: string
  beforeAll(async () => {
    server = await serveRanges(folder)
    const { port } = server.address() as { port: number }
    address = `http://localhost:${port}/data/`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('gives as many records as the page, run as shown', async () => {
    const files = views.map(([, filters], i) => {
      writeFileSync(join(folder, `${i}.mjs`), javascriptCode(viewOf(filters), address))
      return `./${i}.mjs`
    })
    const all = join(folder, 'all.mjs')
    writeFileSync(all, files.map((file) => `await import(${JSON.stringify(file)})`).join('\n'))
    const { stdout } = await promisify(execFile)(process.execPath, [all])
    const found = stdout.trim().split('\n').map(Number)
    expect(views.map(([name], i) => [name, found[i]])).toEqual(counted)
  })
})

it('the example on the Data page gives the ten countries with most agreements', async () => {
  const tallies = countryTallies(select(dataset, noFilters))
    .map(({ iso3, count }) => ({ country: iso3, agreements: String(count) }))
    .sort((a, b) => Number(b.agreements) - Number(a.agreements) || (a.country < b.country ? -1 : 1))
  expect(await query(exampleQuery(data))).toEqual(tallies.slice(0, 10))
})

/** A view in which every kind of condition occurs. */
const rich: Filters = withExcluded(
  {
    ...noFilters,
    program: ['ilrs', 'gulf'],
    evidence: ['open'],
    checked: ['never'],
    group: ['bri'],
    from: '2018-03',
    to: '2023',
    q: 'Moon',
  },
  'status',
  ['ended', 'unknown'],
)

it.each(codeLanguages)('%s as readers see it', (language) => {
  const code = (filters: Filters) =>
    codeFor(language, viewOf(filters), 'https://example.org/data/', 'https://example.org/?…')
  expect(code({ ...noFilters, country: ['PAK'] })).toMatchSnapshot()
  expect(code(rich)).toMatchSnapshot()
})

it('text in a value cannot end a string', () => {
  const odd = `a"b'c\\d`
  const view = viewOf({ ...noFilters, program: [odd] })
  expect(sqlCode(view, data)).toContain(`['a"b''c\\d']`)
  for (const write of [javascriptCode, pythonCode, rCode])
    expect(write(view, data)).toContain(`"a\\"b'c\\\\d"`)
})
