import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleId, requiredColumns } from '../../../../src/dataset/own/ownColumns'
import { OwnDataError } from '../../../../src/dataset/own/ownData'
import { readOwnCsv } from '../../../../src/dataset/own/readOwnCsv'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { templateCsv } from '../../../../src/publish/files/templateCsv'
import { compileFrozen } from '../../../frozenData'
import { tempFolder } from '../../build/tempFolder'
import { query } from '../../duckdb'
import { openParquet, parquetOf, parquetOfCsv } from './parquetOf'

const { dataset: base } = compileFrozen()
const today = dayNumber(2026, 11, 30)
const template = templateCsv(base)
const [example] = readOwnCsv(template, base, today).dataset.agreements

/** The template as DuckDB writes it, with the columns of a query. */
async function writtenByDuckDb(columns: string, options = ''): Promise<ArrayBuffer> {
  const folder = tempFolder({ 'template.csv': template })
  const file = join(folder, 'template.parquet')
  const table = `read_csv('${join(folder, 'template.csv')}', all_varchar = true)`
  await query(`COPY (SELECT ${columns} FROM ${table}) TO '${file}' (FORMAT parquet${options})`)
  const bytes = readFileSync(file)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

async function failure(file: ArrayBuffer) {
  return openParquet(file, base, today).catch((error: unknown) =>
    error instanceof OwnDataError ? [error.reason, error.detail] : error,
  )
}

it.each([
  ['text', '*', ''],
  ['days as dates, numbers as numbers', '* REPLACE (date::DATE AS date, site_lat::DOUBLE AS site_lat)', ''],
  ['lists as lists', "* REPLACE (string_split(sources, ';') AS sources, [programs] AS programs)", ''],
  ['names in other letters', '* RENAME (agreement AS "Agreement ", country AS COUNTRY)', ''],
  ['without compression', '*', ", COMPRESSION 'uncompressed'"],
  ['with GZIP', '*', ", COMPRESSION 'gzip'"],
  ['of the second version', '*', ", PARQUET_VERSION 'V2'"],
])('a file with %s is read', async (_name, columns, options) => {
  const { dataset, problems } = await openParquet(await writtenByDuckDb(columns, options), base, today)
  expect(problems).toEqual([])
  expect([...dataset.agreements]).toEqual([example])
  expect(dataset.agreementIndex.get(exampleId)).toBe(0)
})

it('a year as a number is a date of that year', async () => {
  const { dataset } = await openParquet(await writtenByDuckDb('* REPLACE (2019 AS date)'), base, today)
  expect(dataset.agreements[0]?.date.value).toBe('2019')
})

it('unknown and repeated columns are named, and the others are read', async () => {
  const file = await writtenByDuckDb('*, 1 AS colour, title AS "TITLE "')
  const { dataset, problems } = await openParquet(file, base, today)
  expect(dataset.agreements).toHaveLength(1)
  expect(problems.map(({ column, message }) => [column, message])).toEqual([
    ['colour', 'is not a known column'],
    ['TITLE ', 'occurs twice; only the first is read'],
  ])
})

describe('a file that cannot be read says why', () => {
  it('other columns', async () => {
    expect(await failure(parquetOf(['name', 'title', 'kind'], [['a', 'b', 'c']]))).toEqual([
      'no-columns',
      requiredColumns.filter((name) => name !== 'title' && name !== 'kind').join(', '),
    ])
  })

  it('no rows', async () => {
    expect(await failure(parquetOf([...requiredColumns], []))).toEqual(['empty', ''])
    expect(await failure(parquetOf([...requiredColumns], [[], ['', ' ']]))).toEqual(['empty', ''])
  })

  it.each(['zstd', 'brotli', 'lz4_raw'])('compressed with %s', async (codec) => {
    const [reason, detail] = (await failure(
      await writtenByDuckDb('*', `, COMPRESSION '${codec}'`),
    )) as string[]
    expect([reason, detail?.toLowerCase()]).toEqual(['parquet-codec', codec])
  })

  const whole = parquetOfCsv(template)
  it.each([
    ['empty', new ArrayBuffer(0)],
    ['cut off', whole.slice(0, whole.byteLength - 20)],
    ['without its end', whole.slice(0, 100)],
    ['text', new TextEncoder().encode('agreement,title').buffer as ArrayBuffer],
  ])('%s', async (_name, file) => {
    expect(await failure(file)).toMatchObject(['broken-parquet', expect.any(String)])
  })

  it('damaged in its middle', async () => {
    const damaged = new Uint8Array(whole.slice(0))
    damaged.fill(0xff, 20, 200)
    expect(await failure(damaged.buffer)).toMatchObject(['broken-parquet', expect.any(String)])
  })
})

it('a table of the size of a phone book is read as columns, with a record made only when it is read', async () => {
  const size = 20_000
  const header = [...requiredColumns]
  const rows = Array.from({ length: size }, (_, i) => [
    [
      `copy-${i}`,
      `Title ${i}`,
      'ilrs',
      'memorandum',
      'agency',
      `20${10 + (i % 15)}`,
      'signed',
      'active',
      'high',
      'https://example.org/a',
      'PAK',
      'partner',
    ],
    [`copy-${i}`, '', '', '', '', '', '', '', '', '', 'CHN', 'lead'],
  ]).flat()
  const { dataset, objects, total } = await openParquet(parquetOf(header, rows), base, today)
  expect([dataset.agreements.length, objects, total]).toEqual([size, 0, size])
  const { agreements, agreementIndex } = dataset
  expect(agreements.at(-1)).toBe(agreements[size - 1])
  expect(agreements.map(({ id }) => agreementIndex.get(id))).toEqual([...agreements.keys()])
  expect([agreementIndex.get('copy-x'), agreementIndex.has('copy-7'), agreements[size]]).toEqual([
    undefined,
    true,
    undefined,
  ])
})
