import { expect, it } from 'vitest'
import type { Agreement } from '../../../src/dataset/schema'
import { type ChartId, chartIds } from '../../../src/selection/chartTable'
import { partiesWith } from '../testDataset'
import { contentOf, selectionOf, signed } from './contentOf'

// The oldest and the newest record are of high confidence, so that both selections cover the same time.
const records: readonly Partial<Agreement>[] = [
  { id: 'first', ...signed('2015-03-01') },
  { id: 'second', ...signed('2018'), confidence: 'medium', programs: ['station'] },
  { id: 'third', ...signed('2019-05'), parties: partiesWith('BRA', 'EGY'), programs: ['gulf', 'moon'] },
  { id: 'fourth', ...signed('2020-02-02'), confidence: 'low', parties: partiesWith('FRA'), level: 'company' },
  { id: 'fifth', ...signed('2021'), confidence: 'medium', parties: partiesWith('BRA'), kind: 'launch' },
  { id: 'last', ...signed('2023-10-18'), level: 'state', kind: 'memorandum' },
]

/** It has no row for a selection: stated totals are compared with whole lists only (counting rule 6). */
const withoutRows: readonly ChartId[] = ['claims']

/** A comparison is drawn without filters but the period only: see `curves.test.tsx`. */
const limitable = chartIds.filter((id) => id !== 'curves')

it.each(limitable)('%s limited to high confidence shows what the other records leave, and says so', (id) => {
  const limited = contentOf(id, selectionOf(records, { confidence: ['high'] }))
  const reduced = contentOf(
    id,
    selectionOf(records.filter(({ confidence = 'high' }) => confidence === 'high')),
  )
  expect(limited.table).toEqual(reduced.table)
  expect(limited.title.toLowerCase()).toContain('high-confidence agreements')
  if (withoutRows.includes(id)) return
  expect(limited.table.length).toBeGreaterThan(0)
  expect(limited.table).not.toEqual(contentOf(id, selectionOf(records)).table)
})
