import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parquetFile } from '../../../../src/build/dataset/parquetFile'
import { exampleId } from '../../../../src/dataset/own/ownColumns'
import { readOwnCsv } from '../../../../src/dataset/own/readOwnCsv'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { publishedTables } from '../../../../src/publish/files/publishedTables'
import { csvOf } from '../../../../src/publish/files/table'
import { templateCsv } from '../../../../src/publish/files/templateCsv'
import { compileFrozen } from '../../../frozenData'
import { seeded } from '../../../seeded'
import { opened, openParquet, parquetOf, parquetOfCsv } from './parquetOf'

const { dataset: base } = compileFrozen()
const today = dayNumber(2026, 11, 30)
const parties = publishedTables(base).find(({ name }) => name === 'parties')
if (!parties) throw new Error('there is no table of parties')
const csv = csvOf(parties.columns, parties.rows)
const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data

/** All that pages read of a dataset, and the problems, with the rows of a file that has no header. */
function everything({ dataset, sources, problems, total }: ReturnType<typeof opened>, headerRows: number) {
  const { agreements, agreementIndex, ...rest } = dataset
  const records = [...agreements]
  return {
    ...rest,
    records,
    index: records.map(({ id }) => agreementIndex.get(id)),
    sources,
    total,
    // Messages may name a row too, in the count of their own file.
    problems: problems
      .map(({ row, message, ...problem }) => ({ ...problem, row: Math.max(row - headerRows, 1) }))
      .map((problem) => JSON.stringify(problem))
      .sort(),
  }
}

const fromCsv = (text: string) => everything(opened(readOwnCsv(text, base, today)), 1)
const fromParquet = async (file: ArrayBuffer) => everything(await openParquet(file, base, today), 0)

it('the published table gives the same dataset as its CSV, and no record needs the checker', async () => {
  const { content } = parquetFile(parties, base)
  const file = await openParquet(content.buffer as ArrayBuffer, base, today)
  expect(file.objects).toBe(0)
  expect(file.dataset.agreements).toHaveLength(base.agreements.length)
  expect(everything(file, 0)).toEqual(fromCsv(csv))
})

it('the template gives its example, which is left out beside others', async () => {
  const template = templateCsv(base)
  expect((await fromParquet(parquetOfCsv(template))).records.map(({ id }) => id)).toEqual([exampleId])
  const [head = [], ...example] = Papa.parse<string[]>(template, {
    delimiter: ',',
    skipEmptyLines: true,
  }).data
  const others = example.map((cells) => cells.map((cell) => (cell === exampleId ? 'mine' : cell)))
  const { records, total } = await fromParquet(parquetOf(head, [...example, ...others]))
  expect([records.map(({ id }) => id), total]).toEqual([['mine'], 1])
})

it('a table with every kind of fault has the same problems as its CSV, and the same records', async () => {
  const faults = readFileSync('tests/fixtures/own/twenty-faults.csv', 'utf8')
  const [head = [], ...body] = Papa.parse<string[]>(faults).data
  const fitting = body.filter((cells) => cells.length <= head.length)
  const expected = fromCsv(Papa.unparse([head, ...fitting], { newline: '\r\n' }))
  expect(expected.problems.length).toBeGreaterThan(20)
  expect(await fromParquet(parquetOf(head, fitting))).toEqual(expected)
})

describe('tables damaged at random', () => {
  const random = seeded(7)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const odd = [
    ...[
      '',
      ' ',
      '-',
      '0',
      'none',
      'Ä\u202eb',
      '\u0007',
      'a;b',
      ';',
      '2023-02-30',
      '2023-13',
      '2099',
      '1950',
      '91',
    ],
    ...['https://example.org/page', 'https://www.example.org/a;https://example.org/b', 'ftp://example.org'],
    ...[
      'CHN',
      'PAK',
      'XXX',
      'cnsa',
      'new-organisation',
      'withdrawn',
      'ended',
      'in-negotiation',
      'signed',
      'high',
    ],
    ...["'=1+1", ' padded ', '中国', 'university', 'lead'],
  ]

  /** Some records of the real table with some cells replaced, some rows dropped or repeated, in any order. */
  function damaged(): readonly (readonly string[])[] {
    const start = Math.floor(random() * (rows.length - 60))
    const part = rows.slice(start, start + 60).map((cells) => {
      if (random() < 0.6) return cells
      const at = Math.floor(random() * header.length)
      const value = random() < 0.7 ? pick(odd) : (pick(rows)[at] ?? '')
      return cells.map((cell, position) => (position === at ? value : cell))
    })
    const kept = part.flatMap((cells) => (random() < 0.05 ? [] : random() < 0.05 ? [cells, cells] : [cells]))
    return random() < 0.5
      ? kept
      : kept
          .map((cells) => [random(), cells] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, cells]) => cells)
  }

  it.each(Array.from({ length: 40 }, (_, i) => i))('%i', async () => {
    const table = damaged()
    const text = Papa.unparse([[...header], ...table.map((cells) => [...cells])], { newline: '\r\n' })
    expect(await fromParquet(parquetOf(header, table))).toEqual(fromCsv(text))
  })
})
