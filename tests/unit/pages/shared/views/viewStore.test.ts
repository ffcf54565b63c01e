import { describe, expect, it, vi } from 'vitest'
import { createViewStore, type Stored } from '../../../../../src/pages/shared/views/createViewStore'
import { readViews, type SavedView, writeViews } from '../../../../../src/pages/shared/views/savedView'
import { putView, removeView, restoreView } from '../../../../../src/pages/shared/views/viewChanges'

const view = (name: string): SavedView => ({ name, page: 'explore', query: '', savedOn: '2026-03-14' })
const [a, b] = [view('a'), view('b')]

/** A browser's storage, shared by its tabs. `refuses`: why it stores nothing. */
function makeBrowser(text: string | null = null) {
  const browser = { text, refuses: null as Exclude<Stored, 'stored'> | null }
  const tabs = new Set<() => void>()
  const openTab = () => {
    const own = new Set<() => void>()
    const store = createViewStore({
      read: () => (browser.refuses === 'blocked' ? null : browser.text),
      write: (value) => {
        if (browser.refuses) return browser.refuses
        browser.text = value
        for (const tab of tabs) if (!own.has(tab)) tab()
        return 'stored'
      },
      onElsewhere: (callback) => {
        own.add(callback)
        tabs.add(callback)
        return () => void tabs.delete(callback)
      },
    })
    store.subscribe(() => undefined)
    return store
  }
  const names = () => {
    const read = readViews(browser.text ?? '')
    return read.ok ? read.views.map(({ name }) => name) : null
  }
  return { browser, openTab, names }
}
const shown = ({ get }: ReturnType<typeof createViewStore>) => get().views.map(({ name }) => name)

it('views are stored at once, and are there after a reload', () => {
  const { openTab, names } = makeBrowser()
  openTab().change(putView(a))
  expect(names()).toEqual(['a'])
  expect(shown(openTab())).toEqual(['a'])
})

it('tabs see what others store, and never overwrite it', () => {
  const { openTab, names } = makeBrowser()
  const [one, other] = [openTab(), openTab()]
  one.change(putView(a))
  expect(shown(other)).toEqual(['a'])
  other.change(putView(b))
  one.change(removeView('a'))
  expect(names()).toEqual(['b'])
  expect(shown(other)).toEqual(['b'])
})

it('a removal is undone once', () => {
  const { openTab, names } = makeBrowser(writeViews({ views: [a, b], others: [] }))
  const store = openTab()
  store.change(removeView('a'), { kind: 'removed', view: a, change: restoreView(a, 0) })
  expect(names()).toEqual(['b'])
  expect(store.get().undo?.view).toEqual(a)
  store.undo()
  expect(names()).toEqual(['a', 'b'])
  expect(store.get().undo).toBeNull()
  store.undo()
  expect(names()).toEqual(['a', 'b'])
})

describe.each(['full', 'blocked'] as const)('while storage is %s', (refuses) => {
  it('views last as long as the page, which knows why', () => {
    const { browser, openTab } = makeBrowser()
    const store = openTab()
    browser.refuses = refuses
    store.change(putView(a))
    store.change(putView(b))
    expect(shown(store)).toEqual(['b', 'a'])
    expect(store.get().problem).toBe(refuses)
  })
  it('and are stored with the next change once it is possible', () => {
    const { browser, openTab, names } = makeBrowser()
    const store = openTab()
    browser.refuses = refuses
    store.change(putView(a))
    browser.refuses = null
    store.change(putView(b))
    expect(names()).toEqual(['b', 'a'])
    expect(store.get().problem).toBeNull()
  })
})

describe.each([
  ['damaged', 'not-views', '{"type":'],
  ['of something else', 'not-views', '{"type":"other"}'],
  ['of a newer version', 'newer', '{"type":"space-partnership-views","version":2,"views":[]}'],
] as const)('what is stored, if %s,', (_what, problem, text) => {
  it('is said to be so and never overwritten', () => {
    const { browser, openTab } = makeBrowser(text)
    const store = openTab()
    expect(store.get()).toMatchObject({ views: [], problem })
    store.change(putView(a))
    expect(browser.text).toBe(text)
    expect(store.stored()).toBe(text)
  })
  it('is removed if the reader starts again', () => {
    const { openTab, names } = makeBrowser(text)
    const store = openTab()
    store.startAgain()
    expect(store.get()).toMatchObject({ views: [], problem: null })
    store.change(putView(a))
    expect(names()).toEqual(['a'])
  })
})

it('damage by another tab is noticed before it is overwritten', () => {
  const { browser, openTab } = makeBrowser(writeViews({ views: [a], others: [] }))
  const store = openTab()
  browser.text = 'damaged'
  store.change(putView(b))
  expect(browser.text).toBe('damaged')
  expect(store.get().problem).toBe('not-views')
})

it('entries that this version cannot read are kept through changes', () => {
  const future = { name: 'later', page: 'network' }
  const { browser, openTab } = makeBrowser(writeViews({ views: [a], others: [future] }))
  openTab().change(putView(b))
  expect(readViews(browser.text ?? '')).toEqual({ ok: true, views: [b, a], others: [future] })
})

it('listeners are called until they unsubscribe', () => {
  const { openTab } = makeBrowser()
  const store = openTab()
  const listener = vi.fn()
  const stop = store.subscribe(listener)
  store.change(putView(a))
  expect(listener).toHaveBeenCalledTimes(1)
  stop()
  store.change(putView(b))
  expect(listener).toHaveBeenCalledTimes(1)
})
