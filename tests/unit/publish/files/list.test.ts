import { describe, expect, it } from 'vitest'
import { listFileName } from '../../../../src/publish/files/fileName'
import { listText } from '../../../../src/publish/files/list/listText'
import { listWorkbook } from '../../../../src/publish/files/list/listWorkbook'
import type { TableColumn } from '../../../../src/publish/files/table'
import { noFilters } from '../../../../src/selection/filters'
import { testDataset } from '../../testDataset'
import { elements, openPackage } from '../slides/openDeck'

interface Row {
  name: string
  count: number | null
}
const columns: readonly TableColumn<Row>[] = [
  { name: 'name', type: 'string', description: 'Name', value: (row) => row.name },
  { name: 'count', type: 'integer', description: 'Agreements', value: (row) => row.count },
]
const rows: readonly Row[] = [
  { name: 'Côte d’Ivoire & <b>', count: 3 },
  { name: '=HYPERLINK("x")', count: 0 },
  { name: 'Fiji', count: null },
]

it('copied rows have a head, tabs between cells, empty cells for what does not apply, and no formulas', () => {
  expect(listText(columns, rows).split('\n')).toEqual([
    'name\tcount',
    'Côte d’Ivoire & <b>\t3',
    '\'=HYPERLINK("x")\t0',
    'Fiji\t',
  ])
  expect(listText(columns, [{ name: 'a\tb\nc', count: -1 }])).toBe('name\tcount\na b c\t-1')
})

describe('the workbook', () => {
  const file = openPackage(
    listWorkbook({
      name: 'Countries',
      columns,
      rows,
      about: { name: 'About', lines: [['Rows', 'All 3 countries.']] },
    }),
  )
  const cells = (sheet: number) =>
    elements(file.xml(`xl/worksheets/sheet${sheet}.xml`), 'c').map((cell) => [
      cell.getAttribute('r'),
      cell.getAttribute('t'),
      cell.textContent,
    ])

  it('has no faults as a package', () => expect(file.faults()).toEqual([]))

  it('has numbers as numbers and everything else as text', () => {
    expect(cells(1)).toEqual([
      ['A1', 'inlineStr', 'name'],
      ['B1', 'inlineStr', 'count'],
      ['A2', 'inlineStr', 'Côte d’Ivoire & <b>'],
      ['B2', null, '3'],
      ['A3', 'inlineStr', '=HYPERLINK("x")'],
      ['B3', null, '0'],
      ['A4', 'inlineStr', 'Fiji'],
    ])
    const [filter] = elements(file.xml('xl/worksheets/sheet1.xml'), 'autoFilter')
    expect(filter?.getAttribute('ref')).toBe('A1:B4')
  })

  it('says on a second sheet what the rows are', () => {
    expect(cells(2).map(([, , words]) => words)).toEqual(['Rows', 'All 3 countries.'])
    const names = elements(file.xml('xl/workbook.xml'), 'sheet').map((sheet) => sheet.getAttribute('name'))
    expect(names).toEqual(['Countries', 'About'])
  })
})

it.each([
  ['countries', '', null, 'space-partnerships-countries-2026-11-24'],
  ['countries', 'Côte d', null, 'space-partnerships-countries-cote-d-2026-11-24'],
  ['countries', 'مصر', null, 'space-partnerships-countries-found-2026-11-24'],
  ['programs', '', null, 'space-partnerships-programs-2026-11-24'],
  ['programs', '', 'my file.csv', 'my-file-own-data-programs'],
] as const)('the file of %s searched for “%s” with own data %s is called %s', (list, find, own, name) => {
  expect(listFileName(list, { filters: noFilters, find }, { ...testDataset([]), own })).toBe(name)
})

it('the file of a filtered list is named after the filters, too', () => {
  const filters = { ...noFilters, program: ['ilrs'], from: '2018-03' }
  expect(listFileName('countries', { filters, find: 'guinea' }, testDataset([]))).toBe(
    'space-partnerships-ilrs-since-2018-03-countries-guinea-2026-11-24',
  )
})
