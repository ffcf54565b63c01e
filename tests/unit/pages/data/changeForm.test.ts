import { describe, expect, it } from 'vitest'
import { noHistory } from '../../../../src/dataset/checks/idHistory'
import { draftChecker } from '../../../../src/dataset/draft/check/checkDraft'
import { completeDraft } from '../../../../src/dataset/draft/complete/completeDraft'
import { draftText } from '../../../../src/dataset/draft/draftText'
import type { Known } from '../../../../src/dataset/draft/known'
import { readDraft } from '../../../../src/dataset/draft/readDraft'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { changeForm } from '../../../../src/pages/data/add/change/changeForm'
import {
  changeDraftOf,
  changesSomething,
  emptyChange,
  fieldsOf,
  recordOf,
  type TypedChange,
} from '../../../../src/pages/data/add/change/typedChange'
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

const form = changeForm()

function settled(fields: Partial<TypedChange>) {
  const typed = { ...emptyChange, record: 'first', ...fields }
  const draft = completeDraft(changeDraftOf(typed, known), known)
  const { problems } = check(draft)
  const controls = form.controlsOf(typed, createText())
  const faults = placeFaults(problems, controls, (problem) =>
    form.controlOf(problem, { typed, draft, known, controls }),
  )
  return { draft, faults: faults.map(({ control, problem }) => [control.path, problem.message]) }
}

describe('the form that changes a record', () => {
  it('makes the draft that npm run data:add reads', () => {
    const { draft, faults } = settled({
      milestones: [
        { date: '2022-05', text: 'Data received.', source: 'https://example.org/weekly', planned: '' },
        { date: '2030', text: 'Landing.', source: 'own', planned: 'yes' },
      ],
      sources: [newSource],
      evidence: { ...emptyChange.evidence, date: 'daily', site: 'own' },
      corrections: [
        { field: 'date.value', value: '2020-03-02' },
        { field: 'site.lat', value: '3.5' },
        { field: 'site.lon', value: '-1' },
        { field: 'site.name', value: 'Dome' },
      ],
      reason: 'The page gives the day.',
      checked: '2026-11-20',
    })
    expect(faults).toEqual([])
    expect(draft.changes).toEqual([
      {
        in: 'agreements',
        id: 'first',
        set: {
          'date.value': '2020-03-02',
          'site.lat': 3.5,
          'site.lon': -1,
          'site.name': 'Dome',
          checked: '2026-11-20',
        },
        remove: [],
        add: {
          milestones: [
            { date: '2022-05', text: 'Data received.', sources: ['weekly'] },
            { date: '2030', text: 'Landing.', sources: ['own'], planned: true },
          ],
          'evidence.date': ['daily'],
          'evidence.site': ['own'],
          sources: ['paper-a-page'],
        },
        was: { 'date.value': '2020-03-01', 'site.lat': null, 'site.lon': null, 'site.name': null },
        reason: 'The page gives the day.',
      },
    ])
    expect(readDraft(JSON.parse(draftText(draft)))).toEqual({ ok: true, draft })
    expect(draftText(draft)).not.toMatch(/\[\]|\{\}|null,\n {2}"/)
  })

  it.each<[string, Partial<TypedChange>, string, string]>([
    ['no record', { record: '' }, 'record', 'is missing'],
    ['an unknown record', { record: 'fir' }, 'record', '“fir” is not in agreements'],
    [
      'a wrong date of the second of two events',
      {
        milestones: [
          { date: '2022', text: 'A.', source: '' },
          { date: '2022-13', text: 'B.', source: '' },
        ],
      },
      'milestones.1.date',
      '“2022-13” is not a date such as 2023, 2023-10 or 2023-10-18',
    ],
    [
      'an unknown source of an event',
      { milestones: [{ date: '2022', text: 'A.', source: 'nowhere' }] },
      'milestones.0.source',
      '“nowhere” is not a known source',
    ],
    ['an unknown source', { listed: ['nowhere'] }, 'listed.0', '“nowhere” is not a known source'],
    [
      'evidence by an unknown source',
      { evidence: { ...emptyChange.evidence, site: 'own' } },
      'evidence.site',
      'is set, but the record has no site',
    ],
    [
      'a word that is not allowed',
      { corrections: [{ field: 'kind', value: 'treaty' }], reason: 'X.' },
      'corrections.0.value',
      '“treaty” is not one of the allowed words',
    ],
    [
      'a required field removed',
      { corrections: [{ field: 'title', value: '' }], reason: 'X.' },
      'corrections.0.value',
      'is missing',
    ],
    [
      'a replaced value without a reason',
      { corrections: [{ field: 'title', value: 'B' }] },
      'reason',
      'is missing, but a value is replaced',
    ],
    [
      'a field that does not exist',
      { corrections: [{ field: 'colour', value: 'red' }] },
      'corrections.0.value',
      '“colour” is not a field of this record',
    ],
    ['a check in the future', { checked: '2027-01-01' }, 'checked', '2027-01-01 is in the future'],
    [
      'a new source without an address',
      { sources: [{ ...newSource, url: '' }] },
      'sources.0.url',
      'is missing',
    ],
  ])('shows at its field: %s', (_name, fields, path, message) => {
    expect(settled(fields).faults).toContainEqual([path, message])
  })

  it('tells once what is wrong with a new source and with its new publisher', () => {
    const { faults } = settled({ sources: [{ ...newSource, url: 'https://new.example/', language: 'e' }] })
    expect(faults.filter(([path]) => path === 'sources.0.language')).toEqual([
      ['sources.0.language', '“e” is not an ISO 639 code such as en'],
    ])
  })

  it.each(['first', ' https://example.org/agreements/first#top ', 'A Record'])(
    'finds a record by “%s”',
    (text) => {
      expect(recordOf({ ...emptyChange, record: text }, known)?.id).toBe('first')
      expect(settled({ record: text, evidence: { ...emptyChange.evidence, date: 'daily' } }).faults).toEqual(
        [],
      )
    },
  )

  it('opens with the record that is chosen already', () => {
    expect(changeForm('first').empty(known).record).toBe('first')
  })

  it('knows the fields of a record and their values', () => {
    const record = recordOf({ ...emptyChange, record: 'first' }, known) ?? {}
    const fields = fieldsOf(record)
    expect(fields.get('date.value')).toBe('2020-03-01')
    expect(fields.get('parties.1.organisation')).toBe('suparco')
    expect(fields.get('sources')).toBe('own, daily')
    expect(fields.has('confidence')).toBe(false)
  })

  it('says whether anything changes', () => {
    expect(changesSomething(changeDraftOf({ ...emptyChange, record: 'first' }, known))).toBe(false)
    expect(changesSomething(changeDraftOf({ ...emptyChange, checked: '2026-11-20' }, known))).toBe(true)
  })
})
