import { describe, expect, it } from 'vitest'
import { applyChange } from '../../../../src/dataset/draft/change/applyChange'
import { type Change, changeOf } from '../../../../src/dataset/draft/change/change'
import { isCorrection } from '../../../../src/dataset/draft/change/lacksReason'
import { fieldForm, typedValue, wordsOf } from '../../../../src/dataset/draft/change/typedValue'
import { nameKey, nameKeys } from '../../../../src/dataset/draft/complete/nameKey'

const entry = {
  id: 'x',
  title: 'A record',
  date: { value: '2020', basis: 'signed' },
  parties: [
    { country: 'CHN', role: 'lead' },
    { country: 'PAK', role: 'partner' },
  ],
  sources: ['a', 'b', 'c'],
}
const apply = (fields: Partial<Change>) => applyChange(entry, changeOf('x', fields))

describe('a change to an entry', () => {
  it.each<[string, Partial<Change>, object]>([
    [
      'sets a field inside another',
      { set: { 'date.value': '2020-05' } },
      { date: { value: '2020-05', basis: 'signed' } },
    ],
    [
      'sets a field of a member of a list',
      { set: { 'parties.1.role': 'user' } },
      {
        parties: [
          { country: 'CHN', role: 'lead' },
          { country: 'PAK', role: 'user' },
        ],
      },
    ],
    ['creates an object on the way', { set: { 'site.name': 'Dome' } }, { site: { name: 'Dome' } }],
    [
      'removes members by the positions that they have',
      { remove: ['sources.0', 'sources.1', 'sources.0'] },
      { sources: ['c'] },
    ],
    [
      'adds to a list only what it lacks',
      { add: { sources: ['b', 'd'] } },
      { sources: ['a', 'b', 'c', 'd'] },
    ],
    ['starts a list', { add: { 'evidence.act': ['a'] } }, { evidence: { act: ['a'] } }],
    [
      'sorts milestones by date',
      {
        add: {
          milestones: [
            { date: '2022', text: 'B' },
            { date: '2021-03', text: 'A' },
          ],
        },
      },
      {
        milestones: [
          { date: '2021-03', text: 'A' },
          { date: '2022', text: 'B' },
        ],
      },
    ],
    ['keeps null as a value', { set: { joined: null } }, { joined: null }],
  ])('%s', (_name, change, expected) => {
    expect(apply(change)).toEqual({ value: { ...entry, ...expected }, faults: [] })
  })

  it('puts a new field in the place that the schema gives it, and leaves the others where they are', () => {
    expect(Object.keys(apply({ set: { kind: 'agreement' }, add: { formerIds: ['y'] } }).value)).toEqual([
      'id',
      'formerIds',
      'title',
      'kind',
      'date',
      'parties',
      'sources',
    ])
  })

  it('does not change the entry that it is applied to', () => {
    const before = JSON.stringify(entry)
    apply({ set: { 'date.value': '2021' }, remove: ['sources.0'], add: { sources: ['z'] } })
    expect(JSON.stringify(entry)).toBe(before)
  })

  it.each<[string, Partial<Change>, string]>([
    [
      'a position that does not exist',
      { set: { 'parties.2.role': 'user' } },
      'is not there: parties has 2 entries',
    ],
    ['a field inside text', { set: { 'title.words': 'user' } }, 'is not a field of this entry'],
    ['the prototype', { remove: ['constructor'] }, 'is not there'],
    [
      'another value than the author saw',
      { was: { title: 'Old' } },
      'is “A record” now, not “Old” as when the change was written',
    ],
    [
      'a value where the author saw none',
      { was: { title: null } },
      'is “A record” now, not empty as when the change was written',
    ],
  ])('refuses %s', (_name, change, message) => {
    const { value, faults } = apply(change)
    expect(faults.map((fault) => fault.message)).toEqual([message])
    expect(value).toEqual(entry)
  })

  it('is no fault if the author saw no value, and there is none', () => {
    expect(apply({ was: { note: null } }).faults).toEqual([])
  })

  it.each<[Partial<Change>, boolean]>([
    [{ set: { title: 'B' } }, true],
    [{ remove: ['title'] }, true],
    [{ set: { id: 'y' } }, true],
    [{ set: { note: 'B' } }, false],
    [{ set: { checked: '2026-11-01' } }, false],
    [{ add: { sources: ['z'] } }, false],
  ])('%j needs a reason: %s', (fields, expected) => {
    expect(isCorrection(changeOf('x', fields), { ...entry, checked: '2026-01-01' })).toBe(expected)
  })
})

it.each([
  ['agreements', 'date.value', ' 2020 ', '2020'],
  ['agreements', 'site.lat', '-3.5', -3.5],
  ['agreements', 'site.lat', 'north', 'north'],
  ['agreements', 'programs', 'ilrs, gulf;framework', ['ilrs', 'gulf', 'framework']],
  ['agreements', 'evidence.act', 'a', ['a']],
  ['agreements', 'parties', '[{"country":"CHN"}]', [{ country: 'CHN' }]],
  ['agreements', 'parties.0', '{"country":"CHN"}', { country: 'CHN' }],
  ['agreements', 'note', '[Sic]', '[Sic]'],
  ['agreements', 'note', '', undefined],
  ['claims', 'value', '120', 120],
  ['sources', 'published', '', null],
  ['memberships', 'joined', '2020', '2020'],
  ['publishers', 'hosts', 'a.org, b.org', ['a.org', 'b.org']],
] as const)('%s %s “%s” is %j', (list, field, typed, value) => {
  expect(typedValue(list, field, typed)).toEqual(value)
})

it('knows the words of a field', () => {
  expect(wordsOf('agreements', 'date.basis')).toContain('signed')
  expect(wordsOf('agreements', 'parties.1.role')).toContain('partner')
  expect(wordsOf('agreements', 'title')).toEqual([])
})

it.each([
  ['The Société d’Études & Co.', 'societe d etudes and co'],
  ['  CNSA ', 'cnsa'],
  ['中国国家航天局', '中国国家航天局'],
  ['Pakistan’s Agency', 'pakistans agency'],
  ['C.N.E.S.', 'cnes'],
  ['the U.S. Space Force', 'us space force'],
  [7, ''],
])('the key of the name %j is “%s”', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

it('a name with something in brackets may mean the part before them', () => {
  expect(nameKeys('Egyptian Space Agency (EgSA)')).toEqual([
    'egyptian space agency egsa',
    'egyptian space agency',
  ])
})

it.each([
  ['title', 'required'],
  ['date.basis', 'required'],
  ['note', 'removable'],
  ['site.lat', 'removable'],
  ['parties.1', 'removable'],
  ['parties.1.role', 'required'],
  ['evidence.date', 'removable'],
  ['colour', 'unknown'],
  ['date.colour', 'unknown'],
])('the field %s of a record is %s', (field, form) => {
  expect(fieldForm('agreements', field)).toBe(form)
})
