import { describe, expect, it } from 'vitest'
import { findAnything } from '../../../../../src/pages/shared/search/findAnything'
import { queryOf, suggestedName, viewPageAt } from '../../../../../src/pages/shared/views/currentView'
import { describeView } from '../../../../../src/pages/shared/views/describeView'
import { readViewFile } from '../../../../../src/pages/shared/views/readViewFile'
import { longestName, type SavedView } from '../../../../../src/pages/shared/views/savedView'
import { viewPageIds, viewPages } from '../../../../../src/pages/shared/views/viewPages'
import { decodeView, parseQuery } from '../../../../../src/selection/address/address'
import { filtersRead } from '../../../../../src/selection/address/travel'
import { createText } from '../../../../../src/text/text'
import { frozenDataset } from '../../../../frozenData'

const dataset = frozenDataset()
const text = createText()
const viewOf = (query: string) => decodeView(parseQuery(query), dataset).view

it('every page that reads filters from its address has views to save', () => {
  expect(viewPageIds.filter((id) => filtersRead(viewPages[id]).length === 0)).toEqual([])
  for (const path of ['/method', '/data', '/countries/PAK', '/briefing']) expect(viewPageAt(path)).toBeNull()
  for (const id of viewPageIds) {
    expect(viewPageAt(viewPages[id])).toBe(id)
    expect(viewPageAt(`${viewPages[id]}/`.replace('//', '/'))).toBe(id)
  }
})

describe('what is saved of an address', () => {
  it.each([
    [
      'program=ilrs&from=2018-03-15&color=first&chart=matrix',
      'program=ilrs&from=2018-03-15&color=first&chart=matrix',
    ],
    ['program=ilrs&open=PAK&theme=dark', 'program=ilrs'],
    ['sort=-date&columns=title~date', 'sort=-date&columns=title~date'],
    ['program=ILRS&nonsense=1', 'program=ilrs'],
    ['program=ilrs&version=2026-01-01', 'program=ilrs&version=2026-01-01'],
    ['', ''],
  ])('%s is saved as %s', (query, saved) => {
    const known = decodeURIComponent(queryOf(viewOf(query), parseQuery(query)))
    expect(known.split('&').sort()).toEqual(saved.split('&').sort())
  })
})

describe('a view is described by its page, filters and compared entities', () => {
  it.each<[Pick<SavedView, 'page' | 'query'>, ReturnType<typeof describeView>]>([
    [
      { page: 'explore', query: '' },
      { page: 'Explore', shown: [], hasProblems: false },
    ],
    [
      { page: 'agreements', query: 'program=ilrs&group=-bri&from=2018-03-15' },
      {
        page: 'Agreements',
        shown: ['Lunar research station', 'Not Belt and Road', 'From 15 March 2018'],
        hasProblems: false,
      },
    ],
    [
      { page: 'compare', query: 'compare=ilrs~artemis&to=2020' },
      {
        page: 'Compare',
        shown: ['Lunar research station', 'Artemis Accords', 'Until 2020'],
        hasProblems: false,
      },
    ],
    [
      { page: 'explore', query: 'program=ilrs&then=2018-06' },
      { page: 'Explore', shown: ['Lunar research station', 'Compared with June 2018'], hasProblems: false },
    ],
    [
      { page: 'explore', query: 'program=gone~ilrs' },
      { page: 'Explore', shown: ['Lunar research station'], hasProblems: true },
    ],
  ])('%j', (view, described) => {
    expect(describeView(view, dataset, text)).toEqual(described)
  })
})

describe('a name is suggested', () => {
  it.each([
    ['explore', '', 'Explore'],
    ['agreements', 'program=ilrs&to=2020', 'Agreements on the lunar research station, up to 2020'],
    ['compare', 'compare=PAK~BRA', 'Compare: Pakistan, Brazil'],
    ['explore', 'program=ilrs&then=2018', 'Agreements on the lunar research station, Compared with 2018'],
  ] as const)('on %s for “%s”: %s', (page, query, name) => {
    expect(suggestedName(page, viewOf(query), dataset, text)).toBe(name)
  })
  it('that is short enough', () => {
    const long = suggestedName(
      'agreements',
      viewOf(`q=${'words '.repeat(30)}&program=ilrs~gulf`),
      dataset,
      text,
    )
    expect([...long].length).toBeLessThanOrEqual(longestName)
  })
})

describe('a file', () => {
  const view: SavedView = { name: 'Gulf', page: 'explore', query: 'program=gulf', savedOn: '2026-03-14' }
  const fileOf = (content: string) => new Blob([content])
  it('is read', async () => {
    const file = fileOf(JSON.stringify({ type: 'space-partnership-views', version: 1, views: [view, 7] }))
    expect(await readViewFile(file)).toEqual({ ok: true, incoming: [view], unread: 1 })
  })
  it.each([
    ['of something else', fileOf('hello'), 'not-views'],
    ['of a newer version', fileOf('{"type":"space-partnership-views","version":2,"views":[]}'), 'newer'],
    ['larger than any', { size: 2_000_001, text: () => Promise.resolve('') }, 'too-large'],
    ['that is gone', { size: 1, text: () => Promise.reject(new Error('gone')) }, 'unreadable'],
  ] as const)('%s is not', async (_what, file, reason) => {
    expect(await readViewFile(file)).toEqual({ ok: false, reason })
  })
})

describe('the search finds saved views', () => {
  const saved: readonly SavedView[] = [
    { name: 'For the Tuesday talk', page: 'agreements', query: 'program=gulf', savedOn: '2026-03-15' },
    { name: 'Moon', page: 'compare', query: 'compare=ilrs~artemis', savedOn: '2026-03-14' },
    ...Array.from(
      { length: 8 },
      (_, i): SavedView => ({ name: `Old ${i}`, page: 'explore', query: '', savedOn: '2025-01-01' }),
    ),
  ]
  const found = (query: string) =>
    findAnything(dataset, text, query, { saved })
      .find(({ name }) => name === 'Saved views')
      ?.findings.map(({ label }) => label) ?? []
  it.each([
    ['tuesday', ['For the Tuesday talk']],
    ['gulf', ['For the Tuesday talk']],
    ['moon', ['Moon']],
    ['artemis', ['Moon']],
    ['old 3', ['Old 3']],
    ['zzz', []],
    ['', ['For the Tuesday talk', 'Moon', 'Old 0', 'Old 1', 'Old 2']],
  ])('by “%s”: %j', (query, names) => {
    expect(found(query)).toEqual(names)
  })
  it('and each leads to its own address', () => {
    const [section] = findAnything(dataset, text, 'tuesday', { saved }).filter(
      ({ name }) => name === 'Saved views',
    )
    expect(section?.findings[0]).toMatchObject({ saved: { page: 'agreements', query: 'program=gulf' } })
  })
})
