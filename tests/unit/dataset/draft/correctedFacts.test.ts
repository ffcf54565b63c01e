import { describe, expect, it } from 'vitest'
import { type Change, changeOf } from '../../../../src/dataset/draft/change/change'
import {
  correctedFacts,
  uncheckedFacts,
  withoutOldCheck,
} from '../../../../src/dataset/draft/change/correctedFacts'

const record = {
  id: 'x',
  title: 'A record',
  kind: 'agreement',
  date: { value: '2020', basis: 'signed' },
  status: 'active',
  parties: [{ country: 'CHN' }, { country: 'PAK' }],
  checked: '2026-11-01',
}

const cases: readonly (readonly [name: string, change: Partial<Change>, facts: readonly string[]])[] = [
  ['the kind', { set: { kind: 'memorandum' } }, ['act']],
  ['the date', { set: { 'date.value': '2020-05' } }, ['date']],
  ['the date as a whole', { set: { date: { value: '2021', basis: 'signed' } } }, ['date']],
  ['a party', { set: { 'parties.1.country': 'FRA' } }, ['parties']],
  ['who a party is', { set: { 'parties.1.organisation': 'suparco' } }, ['parties']],
  ['a further party', { add: { parties: [{ country: 'FRA' }] } }, ['parties']],
  ['a party less', { remove: ['parties.1'] }, ['parties']],
  ['the status and its end', { set: { status: 'ended', ended: '2024' } }, ['status']],
  ['the same date', { set: { 'date.value': '2020' } }, []],
  ['a title', { set: { title: 'B' } }, []],
  ['a note', { remove: ['note'] }, []],
  ['evidence', { add: { 'evidence.date': ['a'] } }, []],
  ['another list', { in: 'claims', set: { date: '2020' } }, []],
]

describe('the facts that a change corrects', () => {
  it.each(cases)('%s', (_name, fields, facts) => {
    const change = changeOf('x', fields)
    expect(correctedFacts(change, record)).toEqual(facts)
    const { remove } = withoutOldCheck(change, [change], record)
    expect(remove.includes('checked')).toBe(facts.length > 0)
  })

  it('a record that was never checked stays so', () => {
    const change = changeOf('x', { set: { kind: 'memorandum' } })
    expect(withoutOldCheck(change, [change], { ...record, checked: undefined })).toBe(change)
  })

  it.each<[string, readonly Partial<Change>[], readonly string[]]>([
    ['without a page', [{ set: { 'date.value': '2021', checked: '2026-11-20' } }], ['checked']],
    [
      'with the page',
      [{ set: { 'date.value': '2021', checked: '2026-11-20' }, add: { 'evidence.date': ['a'] } }],
      [],
    ],
    [
      'with the page of another fact',
      [{ set: { 'date.value': '2021', checked: '2026-11-20' }, add: { 'evidence.act': ['a'] } }],
      ['checked'],
    ],
    [
      'in a change of its own',
      [{ set: { 'date.value': '2021' } }, { set: { checked: '2026-11-20' } }],
      ['checked'],
    ],
    ['of a record that is not corrected', [{ set: { checked: '2026-11-20' } }], []],
  ])('a new day of a check %s', (_name, list, faults) => {
    const changes = list.map((fields) => changeOf('x', fields))
    expect(
      changes.flatMap((change) => uncheckedFacts(change, changes, record)).map(({ field }) => field),
    ).toEqual(faults)
    for (const change of changes) expect(withoutOldCheck(change, changes, record)).toBe(change)
  })
})
