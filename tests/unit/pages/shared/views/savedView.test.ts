import { describe, expect, it } from 'vitest'
import {
  freeName,
  longestName,
  readViews,
  type SavedView,
  writeViews,
} from '../../../../../src/pages/shared/views/savedView'

const gulf: SavedView = { name: 'Gulf', page: 'explore', query: 'program=gulf', savedOn: '2026-03-14' }
const table: SavedView = { ...gulf, name: 'Table', page: 'agreements', query: 'sort=-date' }

/** The text of a file with these entries. */
const fileOf = (views: readonly unknown[], rest = {}) =>
  JSON.stringify({ type: 'space-partnership-views', version: 1, views, ...rest })

it('what is written is read back', () => {
  expect(readViews(writeViews({ views: [gulf, table], others: [] }))).toEqual({
    ok: true,
    views: [gulf, table],
    others: [],
  })
})

describe('what is no file of saved views is said to be none', () => {
  it.each([
    ['', 'not-views'],
    ['hello', 'not-views'],
    ['null', 'not-views'],
    ['[]', 'not-views'],
    ['{"type":"briefing"}', 'not-views'],
    ['{"type":"space-partnership-views","version":1}', 'not-views'],
    ['{"type":"space-partnership-views","version":0,"views":[]}', 'not-views'],
    ['{"type":"space-partnership-views","version":"1","views":[]}', 'not-views'],
    ['{"type":"space-partnership-views","version":1,"views":{}}', 'not-views'],
    ['{"type":"space-partnership-views","version":2,"views":[]}', 'newer'],
    ['{"type":"space-partnership-views","version":99,"views":"packed"}', 'not-views'],
  ] as const)('%s', (text, reason) => {
    expect(readViews(text)).toEqual({ ok: false, reason })
  })
})

describe('an entry that is no view is kept aside, and the others are read', () => {
  it.each<[string, unknown]>([
    ['a text', 'Gulf'],
    ['nothing', null],
    ['without a name', { ...gulf, name: undefined }],
    ['an empty name', { ...gulf, name: '  ' }],
    ['an invisible name', { ...gulf, name: '\u200b\u202e' }],
    ['too long a name', { ...gulf, name: 'x'.repeat(longestName + 1) }],
    ['an unknown page', { ...gulf, page: 'admin' }],
    ['a page of a prototype', { ...gulf, page: 'constructor' }],
    ['an endless address', { ...gulf, query: 'q='.padEnd(5000, 'x') }],
    ['an address that is a number', { ...gulf, query: 7 }],
    ['no such day', { ...gulf, savedOn: '2026-02-30' }],
    ['a moment in place of a day', { ...gulf, savedOn: '2026-03-14T10:00:00Z' }],
  ])('%s', (_name, entry) => {
    // JSON has no undefined.
    const others = JSON.parse(JSON.stringify([entry]))
    expect(readViews(fileOf([table, ...others]))).toEqual({ ok: true, views: [table], others })
  })

  it('and written back as it was', () => {
    const future = { name: 'Later', page: 'network', query: '', savedOn: '2027-01-01', colour: 'red' }
    const read = readViews(fileOf([future, gulf]))
    expect(read.ok && readViews(writeViews(read))).toEqual({ ok: true, views: [gulf], others: [future] })
  })
})

it.each([
  ['  Gulf \n states ', 'Gulf states'],
  ['Gulf\u202e', 'Gulf'],
  ['الخليج', 'الخليج'],
  ['<b>Gulf</b>', '<b>Gulf</b>'],
])('the name “%s” is read as “%s”', (name, expected) => {
  const read = readViews(fileOf([{ ...gulf, name }]))
  expect(read.ok && read.views.map((view) => view.name)).toEqual([expected])
})

it('fields that nobody knows are left out, and names that are equal are told apart', () => {
  expect(readViews(fileOf([{ ...gulf, more: 1 }, table, gulf], { exportedBy: 'somebody' }))).toEqual({
    ok: true,
    views: [gulf, table, { ...gulf, name: 'Gulf (2)' }],
    others: [],
  })
})

describe('a free name', () => {
  const named = (...names: readonly string[]) => names.map((name) => ({ name }))
  it.each([
    [named(), 'Gulf', 'Gulf'],
    [named('gulf'), 'Gulf', 'Gulf'],
    [named('Gulf'), 'Gulf', 'Gulf (2)'],
    [named('Gulf', 'Gulf (2)'), 'Gulf', 'Gulf (3)'],
    [named('Gulf', 'Gulf (2)'), 'Gulf (2)', 'Gulf (2) (2)'],
    [named('x'.repeat(longestName)), 'x'.repeat(longestName), `${'x'.repeat(longestName - 4)} (2)`],
  ])('beside %j, %s is %s', (views, name, expected) => {
    expect(freeName(views, name)).toBe(expected)
  })
})
