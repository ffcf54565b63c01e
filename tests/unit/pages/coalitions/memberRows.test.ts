import { expect, it } from 'vitest'
import { memberRows } from '../../../../src/pages/coalitions/memberRows'
import { membersCsv } from '../../../../src/publish/files/membersCsv'
import { alignments } from '../../../../src/selection/alignment'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { frozenDataset } from '../../../frozenData'
import { partiesWith, testDataset } from '../../testDataset'

const on = (value: string) => ({ value, basis: 'signed' as const })
const dataset = testDataset(
  [
    { id: 'pak', date: on('2021-03-09') },
    { id: 'bra', date: on('2023'), parties: partiesWith('BRA') },
    { id: 'egy-uni', date: on('2022'), parties: partiesWith('EGY'), level: 'institution' },
  ],
  [{ country: 'BRA' }, { country: 'FRA', joined: '2022-06' }, { country: 'BHR', joined: null }],
)
const rowsTo = (to: string | null) => {
  const rows = memberRows(select(dataset, { ...noFilters, to }))
  return Object.fromEntries(
    Object.entries(rows).map(([side, members]) => [
      side,
      members.map(({ country, record, other }) => [dataset.countries[country]?.iso3, record?.id, other]),
    ]),
  )
}

it('every member is on one side, with the record and the date of joining', () => {
  expect(rowsTo(null)).toEqual({
    both: [['BRA', 'bra', '2021-06-15']],
    subject: [['PAK', 'pak', null]],
    other: expect.arrayContaining([
      ['FRA', undefined, '2022-06'],
      ['BHR', undefined, 'undated'],
    ]),
  })
})

it('a signature counts from the end of its year, and a joining from its day', () => {
  expect(rowsTo('2021-06-14')).toMatchObject({ both: [], subject: [['PAK', 'pak', null]] })
  expect(rowsTo('2022')).toMatchObject({ both: [] })
  expect(rowsTo('2022').other).toContainEqual(['BRA', undefined, '2021-06-15'])
})

it.each(['2020', '2022-12', '2023-10', '2025', null])(
  'to %s the table agrees with the alignment map',
  (to) => {
    const selection = select(frozenDataset(), { ...noFilters, to })
    const rows = memberRows(selection)
    const found = new Map(
      (['both', 'subject', 'other'] as const).flatMap((side) =>
        rows[side].map(({ country }) => [country, side] as const),
      ),
    )
    expect(found).toEqual(alignments(selection))
  },
)

it('the CSV has a line for each member, with exact dates', () => {
  const rows = memberRows(select(dataset, noFilters))
  const lines = membersCsv(dataset, [...rows.both, ...rows.subject])
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
  expect(lines).toEqual([
    'country,name,moon_since,moon_record,accords_since',
    'BRA,BRA,2023,bra,2021-06-15',
    'PAK,PAK,2021-03-09,pak,',
  ])
})
