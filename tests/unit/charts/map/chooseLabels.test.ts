import { describe, expect, it } from 'vitest'
import { chooseLabels } from '../../../../src/charts/map/labels/chooseLabels'
import type { Agreement } from '../../../../src/dataset/schema'
import { partiesWith } from '../../testDataset'
import { contextOf, selectionOf } from '../contentOf'

const many = (n: number, record: Partial<Agreement> = {}) =>
  Array.from({ length: n }, (_, i) => ({ ...record, id: `${record.id ?? 'r'}-${i}` }))

describe('the labelled countries', () => {
  const records = ['PAK', 'BRA', 'EGY', 'BHR', 'FRA'].flatMap((code, i) =>
    many(i + 1, { id: code.toLowerCase(), parties: partiesWith(code) }),
  )
  const labels = (color: string, filters = {}) =>
    chooseLabels(contextOf(selectionOf(records, filters), { color })).map((label) => label.text)

  it('are the subject, then those with most agreements, with their counts', () => {
    expect(labels('agreements')).toEqual(['CHN', 'FRA 5', 'BHR 4', 'EGY 3', 'BRA 2', 'PAK 1'])
  })

  it('must be on the map if they are highlighted', () => {
    const chosen = chooseLabels(contextOf(selectionOf(records), { mark: ['EGY', 'BHR'] }))
    expect(chosen.filter(({ isRequired }) => isRequired).map((label) => label.text)).toEqual([
      'BHR 4',
      'EGY 3',
    ])
  })

  it('are the subject alone if the first year colours the map', () => {
    expect(labels('first')).toEqual(['CHN'])
  })

  it('are all members of the coalitions if they are few and the alignment colours the map', () => {
    expect(labels('alignment').sort()).toEqual(['BHR', 'BRA', 'CHN', 'EGY', 'FRA', 'PAK'])
    expect(labels('alignment', { country: ['EGY'] })).toEqual(['CHN', 'EGY'])
  })

  it('leave out countries without a value in the colour scheme', () => {
    expect(labels('gulf')).toEqual(['CHN'])
    expect(labels('agreements', { to: '1990' })).toEqual(['CHN'])
  })
})
