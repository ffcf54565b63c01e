import { expect, it } from 'vitest'
import { eventRows } from '../../../src/charts/events/records/eventRows'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { testDataset } from '../testDataset'

it('if interest counts, it counts on the timeline too, where it is still drawn hollow', () => {
  const dataset = testDataset([{ id: 'a', kind: 'expression-of-interest' }])
  const rowsWith = (interest: boolean) => eventRows(select(dataset, { ...noFilters, interest }))
  expect(rowsWith(true)).toMatchObject([{ id: 'a', isCounted: true, isFirm: false }])
  expect(rowsWith(false)).toMatchObject([{ id: 'a', isCounted: false, isFirm: false }])
})
