import { describe, expect, it } from 'vitest'
import { knownEntries } from '../../../../src/build/add/knownEntries'
import { noHistory } from '../../../../src/dataset/checks/idHistory'
import { readEntries } from '../../../../src/dataset/checks/readEntries'
import { changeOf } from '../../../../src/dataset/draft/change/change'
import { draftChecker } from '../../../../src/dataset/draft/check/checkDraft'
import { completeDraft } from '../../../../src/dataset/draft/complete/completeDraft'
import { type Draft, emptyDraft } from '../../../../src/dataset/draft/draft'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { filesOf, record, smallFolder } from '../smallFolder'

const files = filesOf(smallFolder())
const known = knownEntries(readEntries(files).entries, noHistory)
const check = draftChecker(files, dayNumber(2026, 11, 24))
const confidenceOf = (draft: Partial<Draft>) => {
  if (!known) throw new Error('about.json is incomplete')
  return check(completeDraft({ ...emptyDraft, ...draft }, known)).confidence
}
const added = (fields: Record<string, unknown>) =>
  confidenceOf({ agreement: record({ id: 'moon-new', ...fields }) })
const changed = (fields: Parameters<typeof changeOf>[1]) =>
  confidenceOf({ changes: [changeOf('first', fields)] })

describe('the confidence that a draft gives its records', () => {
  it.each<[string, Record<string, unknown>, string, readonly string[]]>([
    ['a primary source', {}, 'high', []],
    ['one text of another', { sources: ['daily'] }, 'medium', []],
    ['a doubt', { doubt: 'Perhaps.' }, 'low', []],
    // The pages are of 2022.
    [
      'an act after its only page',
      { date: { value: '2024-05', basis: 'signed' } },
      'medium',
      ['act', 'date', 'parties'],
    ],
    [
      'the same with a doubt',
      { date: { value: '2024-05', basis: 'signed' }, doubt: 'X.' },
      'low',
      ['act', 'date', 'parties'],
    ],
  ])('a new record with %s', (_name, fields, level, previews) => {
    expect(added(fields)).toMatchObject([{ now: { confidence: level }, before: null, previews }])
  })

  it.each([
    ['a record without sources', { sources: undefined, evidence: undefined }],
    ['a date that is none', { date: { value: 'soon', basis: 'signed' } }],
    ['parties that are missing', { parties: undefined }],
  ])('nothing is said of %s', (_name, fields) => {
    expect(added(fields)).toEqual([])
  })

  it('a change says what the confidence was', () => {
    expect(changed({ set: { 'evidence.act': ['daily'] } })).toMatchObject([
      { id: 'first', before: { confidence: 'high' }, now: { confidence: 'medium' } },
    ])
    expect(changed({ set: { 'date.value': '2024' } })).toMatchObject([
      { before: { confidence: 'high' }, now: { confidence: 'medium' }, previews: ['act', 'date', 'parties'] },
    ])
  })

  it('says which pages may print one text', () => {
    const title = 'China and Pakistan sign an agreement on lunar research'
    const page = (id: string, fields: object) => ({
      id,
      title,
      language: 'en',
      published: '2024-05-06',
      ...fields,
    })
    const pages = ['paper-print', 'dispatch-print']
    const [found] = confidenceOf({
      agreement: record({
        id: 'moon-new',
        date: { value: '2024-05-05', basis: 'signed' },
        sources: pages,
        evidence: { act: pages, date: pages, parties: pages },
      }),
      sources: [
        page('paper-print', { url: 'https://example.org/print' }),
        page('dispatch-print', { url: 'https://new.example/print', publisher: 'Dispatch', kind: 'press' }),
      ],
    })
    expect(found?.now.confidence).toBe('high')
    expect(found?.prints.map(({ fact, pair }) => [fact, ...pair.map(({ id }) => id)])).toEqual([
      ['act', ...pages],
      ['date', ...pages],
      ['parties', ...pages],
    ])
  })

  it('a change of nothing that it rests on says nothing', () => {
    expect(changed({ set: { checked: '2026-11-20' } })).toEqual([])
    expect(changed({ set: { title: 'Another' } })).toEqual([])
  })
})
