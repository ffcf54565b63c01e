import { describe, expect, it } from 'vitest'
import type { SavedView } from '../../../../../src/pages/shared/views/savedView'
import {
  importViews,
  putView,
  removeView,
  renameView,
  restoreView,
} from '../../../../../src/pages/shared/views/viewChanges'

const view = (name: string, query = `q=${name}`): SavedView => ({
  name,
  page: 'explore',
  query,
  savedOn: '2026-03-14',
})
const [a, b, c] = ['a', 'b', 'c'].map((name) => view(name)) as [SavedView, SavedView, SavedView]
const names = (views: readonly SavedView[]) => views.map(({ name }) => name)

it('a saved view comes on top, in place of one with its name', () => {
  expect(putView(c)([a, b])).toEqual([c, a, b])
  const newer = view('b', 'program=ilrs')
  expect(putView(newer)([a, b])).toEqual([newer, a])
})

it('a removed view can be put back to its place, also after other changes', () => {
  const left = removeView('b')([a, b, c])
  expect(left).toEqual([a, c])
  expect(restoreView(b, 1)(left)).toEqual([a, b, c])
  expect(restoreView(b, 1)([])).toEqual([b])
  expect(restoreView(b, 0)(putView(view('b', 'program=ilrs'))(left))).toEqual([b, a, c])
  expect(removeView('nobody')([a])).toEqual([a])
})

it('a view is renamed, unless the name is taken', () => {
  expect(names(renameView('b', 'd')([a, b, c]))).toEqual(['a', 'd', 'c'])
  expect(renameView('b', 'c')([a, b, c])).toEqual([a, b, c])
  expect(renameView('b', 'b')([a, b])).toEqual([a, b])
})

describe('an import', () => {
  it.each<[string, SavedView[], SavedView[], string[], { added: number; same: number; renamed: number }]>([
    ['of new views comes on top', [a], [b, c], ['b', 'c', 'a'], { added: 2, same: 0, renamed: 0 }],
    ['of what is there adds nothing', [a, b], [b, a], ['a', 'b'], { added: 0, same: 2, renamed: 0 }],
    [
      'of another view with the same name keeps both',
      [a],
      [view('a', 'program=ilrs')],
      ['a (2)', 'a'],
      { added: 1, same: 0, renamed: 1 },
    ],
    [
      'of the same view saved on another day adds nothing',
      [a],
      [{ ...a, savedOn: '2025-01-01' }],
      ['a'],
      { added: 0, same: 1, renamed: 0 },
    ],
    [
      'with names that are free only once',
      [a, view('a (2)')],
      [view('a', 'q=x'), view('a (2)', 'q=y')],
      ['a (3)', 'a (2) (2)', 'a', 'a (2)'],
      { added: 2, same: 0, renamed: 2 },
    ],
    [
      'of the same address on another page',
      [a],
      [{ ...a, page: 'agreements' }],
      ['a (2)', 'a'],
      { added: 1, same: 0, renamed: 1 },
    ],
    ['of nothing', [a], [], ['a'], { added: 0, same: 0, renamed: 0 }],
  ])('%s', (_name, before, incoming, expected, counts) => {
    const { views, added, same, renamed } = importViews(before, incoming)
    expect(names(views)).toEqual(expected)
    expect({ added, same, renamed: renamed.length }).toEqual(counts)
    // Nothing that was there is changed.
    for (const kept of before) expect(views).toContain(kept)
    expect(new Set(names(views)).size).toBe(views.length)
  })
})
