import { expect, it } from 'vitest'
import { compileDataset } from '../../../../src/dataset/compile/compileDataset'
import { datasetChanges } from '../../../../src/dataset/compile/datasetChanges'
import { filesOf, membership, record, type SmallFolder, smallFolder, source } from '../smallFolder'

const compile = (change: (folder: SmallFolder) => void = () => {}) => {
  const folder: SmallFolder = smallFolder()
  change(folder)
  return compileDataset(filesOf(folder), () => '12345678')
}

it('the same data has no changes', () => {
  expect(datasetChanges(compile(), compile())).toEqual({})
})

it('lists additions, changes with their fields, and removals, list by list', () => {
  const after = compile((folder) => {
    folder['agreements/moon.json'] = [
      record({ id: 'new' }),
      record({ id: 'first', title: 'Other', date: { value: '2020-03-01', basis: 'signed' }, note: 'Note.' }),
    ]
    folder['sources/w.json'] = []
    folder['sources/m.json'] = [source('monthly')]
  })
  expect(datasetChanges(compile(), after)).toEqual({
    agreements: {
      added: ['new'],
      changed: [{ id: 'first', fields: ['title', 'sources', 'milestones', 'note'] }],
      removed: [],
    },
    sources: { added: ['monthly'], changed: [], removed: ['weekly'] },
  })
})

it('a membership is identified by group, country and date', () => {
  const after = compile((folder) => {
    folder['groups.json'].memberships = [membership({ country: 'PAK', joined: null })]
  })
  expect(datasetChanges(compile(), after).memberships).toEqual({
    added: ['gcc/PAK/undated'],
    changed: [],
    removed: ['gcc/SAU/1981-05-25'],
  })
})

it('fields that follow from others are not listed, nor a list that the earlier version could not have', () => {
  const { publishers: _, ...older } = compile()
  const sources = older.sources.map(({ publisherId, ...rest }) => rest)
  const agreements = older.agreements.map(({ confidenceReason, evidenceKind, ...rest }) => rest)
  expect(datasetChanges({ ...older, sources, agreements }, compile())).toEqual({})
})
