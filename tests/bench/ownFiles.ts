import { createWriteStream, readFileSync, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import Papa from 'papaparse'

/** The formats in which readers open their own data. */
export const ownFormats = ['json', 'csv', 'parquet'] as const
export type OwnFormat = (typeof ownFormats)[number]

type Row = Record<string, string>

const columns =
  'agreement,title,programs,kind,level,date,date_basis,status,confidence,sources,country,role,summary'.split(
    ',',
  )

/**
 * Writes the same records in a format: copies of the real ones, China and one partner each, with unique ids and titles. Parquet is
 * written by DuckDB, as a reader would, from the CSV file, which must be there.
 */
export async function writeOwnFile(fileOf: (format: OwnFormat) => string, format: OwnFormat, size: number) {
  switch (format) {
    case 'json':
      return writeJson(fileOf('json'), size)
    case 'csv':
      return writeCsv(fileOf('csv'), size)
    case 'parquet': {
      const connection = await (await DuckDBInstance.create()).connect()
      const table = `read_csv('${fileOf('csv')}', all_varchar = true)`
      await connection.run(`COPY (FROM ${table}) TO '${fileOf('parquet')}' (FORMAT parquet)`)
      return connection.closeSync()
    }
  }
}

/** Copies of the rows of the real partners, in parts of some hundred. */
function* copies(size: number): Generator<readonly Row[]> {
  const { data } = Papa.parse<Row>(readFileSync('dist/data/parties.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const partners = data.filter(({ side }) => side === 'partner')
  for (let from = 0; from < size; from += partners.length)
    yield partners.slice(0, size - from).map((row, i) => ({
      ...row,
      agreement: `${row.agreement}-copy-${from + i}`,
      title: `${row.title} (${from + i})`,
      summary: 'A copy to measure with.',
    }))
}

async function writeCsv(file: string, size: number) {
  const out = createWriteStream(file)
  out.write(`${columns.join()}\r\n`)
  for (const part of copies(size)) {
    const rows = part.flatMap((row) => [row, { agreement: row.agreement, country: 'CHN', role: 'partner' }])
    await write(out, `${Papa.unparse(rows, { columns, header: false })}\r\n`)
  }
  out.end()
  await finished(out)
}

async function writeJson(file: string, size: number) {
  const out = createWriteStream(file)
  let start = '{"agreements":[\n'
  for (const part of copies(size)) {
    await write(out, start + part.map(recordOf).join(',\n'))
    start = ',\n'
  }
  out.write('\n]}\n')
  out.end()
  await finished(out)
}

function recordOf(row: Row): string {
  const { agreement, title, summary, kind, level, date, status, confidence, country, role } = row
  return JSON.stringify({
    id: agreement,
    title,
    summary,
    programs: row.programs?.split(';'),
    kind,
    level,
    date: { value: date, basis: row.date_basis },
    status,
    parties: [
      { country, role },
      { country: 'CHN', role: 'partner' },
    ],
    sources: row.sources?.split(';'),
    confidence,
  })
}

async function write(out: WriteStream, text: string) {
  if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', resolve))
}
