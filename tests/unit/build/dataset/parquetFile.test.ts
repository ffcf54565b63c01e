import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parquetFile } from '../../../../src/build/dataset/parquetFile'
import { publishedTables } from '../../../../src/publish/files/publishedTables'
import { csvOf } from '../../../../src/publish/files/table'
import { compileFrozen } from '../../../frozenData'
import { query } from '../../duckdb'
import { tempFolder } from '../tempFolder'

const { dataset } = compileFrozen()
const typesInDuckDb = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
}

/** Writes a table as Parquet and returns the path of the file. */
function written(table: Parameters<typeof parquetFile>[0]): string {
  const path = join(tempFolder({}), `${table.name}.parquet`)
  writeFileSync(path, parquetFile(table, dataset).content)
  return path
}

describe('a published table as Parquet, read by DuckDB', () => {
  it.each(publishedTables(dataset).map((table) => [table.name, table] as const))(
    '%s has the types of its columns and every value of its CSV, in the same order',
    async (_name, table) => {
      const path = written(table)
      const columns = await query(`DESCRIBE SELECT * FROM '${path}'`)
      expect(columns.map((column) => [column.column_name, column.column_type])).toEqual(
        table.columns.map(({ name, type }) => [name, typesInDuckDb[type]]),
      )
      const csv = Papa.parse<Record<string, string>>(csvOf(table.columns, table.rows), {
        header: true,
        skipEmptyLines: true,
      }).data
      const rows = await query(`SELECT * FROM '${path}'`)
      expect(csv.length).toBeGreaterThan(0)
      expect(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
        ),
      ).toEqual(csv)
    },
  )

  it('names the data, its version and its licence', async () => {
    const path = written({
      name: 'named',
      columns: [{ name: 'a', type: 'string', description: '' }],
      rows: [],
    })
    const found = await query(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${path}')`,
    )
    expect(Object.fromEntries(found.map(({ key, value }) => [key, value]))).toMatchObject({
      title: dataset.about.title,
      version: dataset.version,
      licence: dataset.about.licence.dataUrl,
    })
  })
})

it('keeps every text as it is, and tells what is not known from zero and false', async () => {
  const texts = ['=1+1', '"quoted"', 'two\nlines', '中国 🛰️', ' spaced ', "it's;a;list"]
  const path = written({
    name: 'values',
    columns: [
      { name: 'text', type: 'string', description: '' },
      { name: 'count', type: 'integer', description: '' },
      { name: 'degrees', type: 'number', description: '' },
      { name: 'flag', type: 'boolean', description: '' },
      { name: 'day', type: 'date', description: '' },
    ],
    rows: [
      ...texts.map((text) => [text, 0, -38.5, false, '1970-01-01'] as const),
      ['', null, null, null, ''],
      ['before 1970', -1, 0, true, '1958-10-01'],
    ],
  })
  expect(await query(`SELECT * FROM '${path}'`)).toEqual([
    ...texts.map((text) => ({ text, count: 0, degrees: -38.5, flag: false, day: '1970-01-01' })),
    { text: null, count: null, degrees: null, flag: null, day: null },
    { text: 'before 1970', count: -1, degrees: 0, flag: true, day: '1958-10-01' },
  ])
})

it('a table without rows keeps its columns', async () => {
  const table = { name: 'empty', columns: publishedTables(dataset)[0]?.columns ?? [], rows: [] }
  const path = written(table)
  expect(await query(`SELECT * FROM '${path}'`)).toEqual([])
  expect(await query(`DESCRIBE SELECT * FROM '${path}'`)).toHaveLength(table.columns.length)
})
