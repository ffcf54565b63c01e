import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { compileDataset } from '../../../src/dataset/compile/compileDataset'
import { optionalColumns, requiredColumns } from '../../../src/dataset/own/ownColumns'
import { OwnDataError } from '../../../src/dataset/own/ownData'
import { readOwnCsv } from '../../../src/dataset/own/readOwnCsv'
import { dayNumber } from '../../../src/dataset/partialDate'
import { filesOf, smallFolder } from '../dataset/smallFolder'
import { expectSafe } from './expectSafe'
import { hostileText } from './hostile'

const base = compileDataset(filesOf(smallFolder()), () => '0123456789abcdef')
const header = [...requiredColumns, ...optionalColumns]
const soundCells: Partial<Record<(typeof header)[number], string>> = {
  agreement: 'one',
  title: 'A record',
  programs: 'moon',
  kind: 'agreement',
  level: 'agency',
  date: '2020-03-02',
  date_basis: 'signed',
  status: 'active',
  confidence: 'high',
  sources: 'own',
  role: 'partner',
}

const row = fc
  .record({
    country: fc.constantFrom('CHN', 'PAK', 'FRA'),
    spoilt: fc.array(fc.tuple(fc.nat(header.length), hostileText), { maxLength: 3 }),
  })
  .map(({ country, spoilt }) => {
    const cells = header.map((column) => (column === 'country' ? country : (soundCells[column] ?? '')))
    for (const [position, text] of spoilt) cells[position] = text
    return cells
  })

const table = fc
  .record({
    names: fc.oneof(
      { weight: 5, arbitrary: fc.constant<string[]>(header) },
      {
        weight: 1,
        arbitrary: fc.array(fc.oneof(fc.constantFrom<string>(...header), hostileText), { maxLength: 30 }),
      },
    ),
    rows: fc.array(row, { maxLength: 6 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\r\n', '\n'),
  })
  .map(({ names, rows, ...options }) => Papa.unparse([names, ...rows], options))

const text = fc.oneof(
  { weight: 6, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc.tuple(table, fc.nat(), hostileText).map(([whole, at, put]) => {
      const cut = at % (whole.length + 1)
      return whole.slice(0, cut) + put + whole.slice(cut)
    }),
  },
  { weight: 1, arbitrary: hostileText },
)

it('any table yields usable records and a problem for each other one, or a reason', () => {
  expectSafe(text, (content) => {
    try {
      const { dataset, problems, total } = readOwnCsv(content, base, dayNumber(2026, 11, 24))
      expect(total).toBeGreaterThanOrEqual(dataset.agreements.length)
      if (dataset.agreements.length < total) expect(problems.length).toBeGreaterThan(0)
      for (const { row, message, fix } of problems) {
        expect(row).toBeGreaterThan(0)
        expect(`${message}${fix}`).not.toBe('')
      }
    } catch (error) {
      if (!(error instanceof OwnDataError)) throw error
    }
  })
})
