import { expect, it } from 'vitest'
import { relatedRecords } from '../../../src/pages/agreement/relatedRecords'
import { partiesWith, testDataset } from '../testDataset'

it('records of the same partner, day or foreign organisation are related; the program alone is not', () => {
  const date = (value: string) => ({ value, basis: 'signed' as const })
  const dataset = testDataset([
    { id: 'this', date: date('2024-09-05'), parties: partiesWith('PAK') },
    { id: 'same-day', date: date('2024-09-05'), parties: partiesWith('BRA') },
    { id: 'same-partner', date: date('2020'), parties: partiesWith('PAK'), programs: ['station'] },
    { id: 'both', date: date('2024-09-05'), parties: partiesWith('PAK') },
    { id: 'same-program', date: date('2021'), parties: partiesWith('EGY') },
    { id: 'nothing', date: date('2021-01-01'), parties: partiesWith('FRA'), programs: ['gulf'] },
  ])
  const related = relatedRecords(dataset, dataset.agreementIndex.get('this') ?? -1)
  expect(related.map((record) => record.id)).toEqual(['both', 'same-day', 'same-partner'])
})
