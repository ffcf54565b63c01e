import { expect, it } from 'vitest'
import { sortValue, tableRows } from '../../../src/pages/agreements/tableRows'
import { latestMilestones } from '../../../src/pages/shared/profile/milestones'
import { datedEvents } from '../../../src/selection/events/datedEvents'
import { noFilters } from '../../../src/selection/filters'
import { newestRecords } from '../../../src/selection/records/newestRecords'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { testAgreement, testDataset } from '../testDataset'

/** Newest first; the first three dates can all mean 31 December 2023. */
const dates = ['2023', '2023-12', '2023-12-31', '2023-12-30', '2023-11', '2023-11-29', '2022']

const dataset = testDataset(
  dates.map((value, i) => ({ id: `record-${9 - i}`, date: { value, basis: 'signed' } })),
)
const dateOf = (position: number) => dataset.agreements[position]?.date.value

it('Explore, the table and the list of events put partial dates in the same order', () => {
  const selection = select(dataset, noFilters)
  expect(newestRecords(selection, 99).map(dateOf)).toEqual(dates)
  const text = createText()
  const rows = tableRows(dataset, selection.records.toReversed())
  const keyOf = (row: (typeof rows)[number]) => Number(sortValue(dataset, text, 'date', row))
  expect(rows.sort((a, b) => keyOf(b) - keyOf(a)).map(({ record }) => record.date.value)).toEqual(dates)
  expect(datedEvents(dataset).map(({ date }) => date)).toEqual(dates)
})

it('milestones are in that order too', () => {
  const milestones = dates.toReversed().map((date) => ({ date, text: date }))
  expect(latestMilestones([testAgreement({ milestones })], 99).map(({ date }) => date)).toEqual(dates)
})
