import { describe, expect, it } from 'vitest'
import { noHistory } from '../../../../src/dataset/checks/idHistory'
import { draftChecker } from '../../../../src/dataset/draft/check/checkDraft'
import { completeDraft } from '../../../../src/dataset/draft/complete/completeDraft'
import { draftText } from '../../../../src/dataset/draft/draftText'
import type { Known } from '../../../../src/dataset/draft/known'
import { readDraft } from '../../../../src/dataset/draft/readDraft'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { entryForms } from '../../../../src/pages/data/add/entry/entryForm'
import {
  type EntryList,
  emptyEntry,
  entryDraftOf,
  mayStayEmpty,
  type TypedEntry,
} from '../../../../src/pages/data/add/entry/typedEntry'
import { placeFaults } from '../../../../src/pages/data/add/placeFaults'
import { createText } from '../../../../src/text/text'
import { filesOf, smallFolder } from '../../dataset/smallFolder'

const folder = smallFolder()
const known = {
  own: new Set(['CHN', 'HKG']),
  agreements: folder['agreements/moon.json'],
  programs: folder['programs.json'],
  countries: folder['countries.json'],
  organisations: folder['organisations.json'],
  publishers: folder['publishers.json'],
  sources: [...folder['sources/d.json'], ...folder['sources/o.json'], ...folder['sources/w.json']],
  groups: folder['groups.json'].groups,
  memberships: folder['groups.json'].memberships,
  claims: folder['claims.json'],
  history: noHistory,
} as unknown as Known
const check = draftChecker(filesOf(folder), dayNumber(2026, 11, 25))
const newSource = {
  url: 'https://example.org/page',
  title: 'A page',
  publisher: 'Paper',
  language: 'en',
  published: '',
  kind: '',
  writer: '',
}
const membership = { group: 'gcc', country: 'PAK', status: 'observer', joined: '2024-05', left: '', note: '' }
const total = {
  claimant: 'A ministry',
  claimantLabel: 'Ministry',
  side: 'state',
  date: '2024-05-02',
  asOf: '',
  period: '',
  value: '120',
  qualifier: 'more than',
  measure: 'agreements',
  scope: 'agreements in force',
  program: '',
  statement: 'More than 120 agreements are in force.',
}

function settled(list: EntryList, fields: Record<string, string>, more: Partial<TypedEntry> = {}) {
  const typed: TypedEntry = {
    ...emptyEntry(list),
    fields: { ...emptyEntry(list).fields, ...fields },
    ...more,
  }
  const draft = completeDraft(entryDraftOf(list, typed), known)
  const controls = entryForms[list].controlsOf(typed, createText())
  const faults = placeFaults(check(draft).problems, controls, (problem) =>
    entryForms[list].controlOf(problem, { typed, draft, known, controls }),
  )
  return { draft, faults: faults.map(({ control, problem }) => [control.path, problem.message]) }
}

describe('the form for a membership', () => {
  it('makes the draft that npm run data:add reads', () => {
    const { draft, faults } = settled('memberships', membership, { source: 'own' })
    expect(faults).toEqual([])
    expect(draft.memberships).toEqual([
      { group: 'gcc', country: 'PAK', joined: '2024-05', status: 'observer', sources: ['own'] },
    ])
    expect(readDraft(JSON.parse(draftText(draft)))).toMatchObject({
      draft: { memberships: draft.memberships },
    })
  })

  it('cites a new source without being told', () => {
    const { draft, faults } = settled('memberships', { ...membership, joined: '' }, { sources: [newSource] })
    expect(faults).toEqual([])
    expect(draft.memberships[0]).toMatchObject({ joined: null, sources: [draft.sources[0]?.id] })
  })

  it.each<[string, Record<string, string>, string]>([
    ['no group', { group: '' }, 'fields.group'],
    ['no country', { country: '' }, 'fields.country'],
    ['no status', { status: '' }, 'fields.status'],
    ['a day that does not exist', { joined: '2024-02-30' }, 'fields.joined'],
    ['a day to come', { joined: '2027-01-01' }, 'fields.joined'],
    ['leaving before joining', { left: '2020' }, 'fields.left'],
  ])('%s is shown at its field', (_name, fields, path) => {
    const { faults } = settled('memberships', { ...membership, ...fields }, { source: 'own' })
    expect(faults.map(([place]) => place)).toContain(path)
  })
})

describe('the form for a stated total', () => {
  it('makes the draft that npm run data:add reads, with a number and an id', () => {
    const { draft, faults } = settled('claims', total, { source: 'own' })
    expect(faults).toEqual([])
    expect(draft.claims).toEqual([
      {
        id: 'ministry-2024-120-agreements',
        date: '2024-05-02',
        claimant: 'A ministry',
        claimantLabel: 'Ministry',
        side: 'state',
        measure: 'agreements',
        value: 120,
        qualifier: 'more than',
        scope: 'agreements in force',
        statement: 'More than 120 agreements are in force.',
        source: 'own',
      },
    ])
    expect(readDraft(JSON.parse(draftText(draft)))).toMatchObject({ draft: { claims: draft.claims } })
  })

  it.each<[string, Record<string, string>, string]>([
    ['words for a number', { value: 'many' }, 'fields.value'],
    ['nothing stated', { statement: '' }, 'fields.statement'],
    [
      'a name that is too long for a mark',
      { claimantLabel: 'The ministry of foreign affairs' },
      'fields.claimantLabel',
    ],
    ['a day to come', { date: '2027' }, 'fields.date'],
    ['a period that is none', { period: '2016' }, 'fields.period'],
  ])('%s is shown at its field', (_name, fields, path) => {
    const { faults } = settled('claims', { ...total, ...fields }, { source: 'own' })
    expect(faults.map(([place]) => place)).toContain(path)
  })

  it('a source that does not exist, or none, is shown at the source', () => {
    expect(settled('claims', total, { source: 'nowhere' }).faults.map(([place]) => place)).toEqual(['source'])
    expect(settled('claims', total).faults.map(([place]) => place)).toEqual(['source'])
  })
})

it.each<[EntryList, string[]]>([
  ['memberships', ['joined', 'left', 'note']],
  ['claims', ['asOf', 'period', 'program']],
])('%s: only these fields may stay empty', (list, expected) => {
  expect(Object.keys(emptyEntry(list).fields).filter((name) => mayStayEmpty(list, name))).toEqual(expected)
})

it('every field of both forms has a label of its own', () => {
  for (const list of ['memberships', 'claims'] as const) {
    const labels = entryForms[list].controlsOf(emptyEntry(list), createText()).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  }
})
