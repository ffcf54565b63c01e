import { expect, it } from 'vitest'
import { compileDataset } from '../../../../src/dataset/compile/compileDataset'
import { countsOf, versionChanges } from '../../../../src/dataset/compile/versionChanges'
import { claim, filesOf, membership, record, type SmallFolder, smallFolder } from '../smallFolder'

const compile = (change: (folder: SmallFolder) => void = () => {}) => {
  const folder: SmallFolder = smallFolder()
  change(folder)
  return compileDataset(filesOf(folder), () => '12345678')
}

const after = compile((folder) => {
  folder['agreements/moon.json'] = [
    record({ id: 'new', title: 'A new record' }),
    record({
      id: 'renamed',
      formerIds: ['first'],
      title: 'Other',
      date: { value: '2020-03', basis: 'signed' },
      sources: ['own', 'daily'],
      milestones: [{ date: '2021', text: 'Launch.', sources: ['weekly'] }],
    }),
  ]
  folder['groups.json'].memberships = [membership({ country: 'PAK', joined: null })]
  folder['claims.json'] = [claim({ value: 120 })]
})
const { version, lists } = versionChanges(compile(), after, new Map([['first', 'The page has the month.']]))

it('names what was added and removed, and changes value by value with the reason', () => {
  expect(version).toBe(after.version)
  expect(lists.agreements).toEqual({
    added: [{ id: 'new', name: 'A new record' }],
    changed: [
      {
        id: 'renamed',
        name: 'Other',
        fields: expect.arrayContaining([
          { field: 'id', from: 'first', to: 'renamed' },
          { field: 'title', from: 'A record', to: 'Other' },
          { field: 'date.value', from: '2020-03-01', to: '2020-03' },
        ]),
        why: 'The page has the month.',
      },
    ],
    removed: [],
  })
})

it('names memberships by country and group, and stated totals by who stated them', () => {
  expect(lists.memberships?.added).toEqual([{ id: 'gcc/PAK/undated', name: 'PAK, GCC' }])
  expect(lists.memberships?.removed).toEqual([{ id: 'gcc/SAU/1981-05-25', name: 'SAU, GCC' }])
  expect(lists.claims?.changed).toEqual([
    { id: 'claim', name: 'Somebody, 2023-10', fields: [{ field: 'value', from: 100, to: 120 }] },
  ])
})

it('the counts are those of the entries; a list that is the same is left out', () => {
  expect(countsOf({ version, lists })).toMatchObject({
    agreements: { added: 1, changed: 1, removed: 0 },
    memberships: { added: 1, changed: 0, removed: 1 },
    claims: { added: 0, changed: 1, removed: 0 },
  })
  expect(lists.programs).toBeUndefined()
  expect(versionChanges(compile(), compile(), new Map()).lists).toEqual({})
})
