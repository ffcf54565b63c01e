import { expect, it } from 'vitest'
import { compileDataset } from '../../../src/dataset/compile/compileDataset'
import { coreOf } from '../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../src/dataset/indexDataset'
import { recordIdOf, renamesIn, withLaterIds } from '../../../src/dataset/renamedRecords'
import { decodeView, encodeView } from '../../../src/selection/address/address'
import { filesOf, record, smallFolder } from './smallFolder'

function datasetWith(fields: Record<string, unknown>) {
  const folder = { ...smallFolder(), 'agreements/moon.json': [record(fields)] }
  return indexDataset(coreOf(compileDataset(filesOf(folder), () => '12345678')))
}

const renamed = datasetWith({ id: 'now', formerIds: ['before', 'long-ago'] })

it.each(['now', 'before', 'long-ago'])('the newest data finds a record as %s', (id) => {
  expect(recordIdOf(renamed, id)).toBe('now')
  const { view, problems } = decodeView({ open: id }, renamed)
  expect(problems).toEqual([])
  expect(encodeView(view)).toEqual({ open: 'now' })
})

it('an unknown id finds nothing', () => {
  expect(recordIdOf(renamed, 'never')).toBeUndefined()
  expect(decodeView({ open: 'never' }, renamed).problems).toHaveLength(1)
})

it('an older version finds a record by the id that it got later', () => {
  const renames = renamesIn(renamed.agreements)
  expect(renames).toEqual([
    ['before', 'now'],
    ['long-ago', 'now'],
  ])
  const older = withLaterIds(datasetWith({ id: 'before' }), renames)
  expect(recordIdOf(older, 'now')).toBe('before')
  expect(recordIdOf(older, 'before')).toBe('before')
  expect(recordIdOf(older, 'long-ago')).toBeUndefined()
})

it('a country is still opened by its code', () => {
  expect(decodeView({ open: 'pak' }, renamed).view.open).toBe('PAK')
})
