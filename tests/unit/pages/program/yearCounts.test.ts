import { expect, it } from 'vitest'
import { yearCounts } from '../../../../src/pages/program/list/yearCounts'
import { testAgreement } from '../../testDataset'

it.each([
  ['every year of the span, empty ones too', ['2019', '2021-05', '2021-06-01'], 2019, 2022, [1, 0, 2, 0]],
  ['nothing outside the span', ['2018', '2023'], 2019, 2020, [0, 0]],
  ['no years without records', [], 1, 0, []],
] as const)('counts records per year: %s', (_, dates, first, last, expected) => {
  const records = dates.map((value) => testAgreement({ date: { value, basis: 'signed' } }))
  expect(yearCounts(records, first, last)).toEqual(expected)
})
