import { readViews, type SavedView, type StoredViews, writeViews } from './savedView'
import type { ViewsChange } from './viewChanges'

/** What became of a text that was to be stored. */
export type Stored = 'stored' | 'full' | 'blocked'

/** Where the views are stored. Tests pass their own. */
export interface ViewStorage {
  read: () => string | null
  write: (value: string | null) => Stored
  onElsewhere: (callback: () => void) => () => void
}

export interface ViewsState extends StoredViews {
  /**
   * Why views cannot be stored: what is stored is no list of views, or one of a newer version of the site; the browser has no
   * room, or does not allow it. Null if all is well.
   */
  problem: 'not-views' | 'newer' | 'full' | 'blocked' | null
  /** The last removal or replacement, and the change that undoes it. */
  undo: { kind: 'removed' | 'replaced'; view: SavedView; change: ViewsChange } | null
}

export interface ViewStore {
  get: () => ViewsState
  subscribe: (listener: () => void) => () => void
  /** Applies a change to the newest views, including those that another tab has stored in the meantime. */
  change: (change: ViewsChange, undo?: NonNullable<ViewsState['undo']>) => void
  undo: () => void
  /** What is stored, as it is; for a file, if it cannot be read. */
  stored: () => string | null
  /** Removes what is stored and cannot be read. */
  startAgain: () => void
}

const nothing: StoredViews = { views: [], others: [] }

/**
 * Creates the store of the reader's saved views. Every change is stored at once. What cannot be read is never overwritten,
 * and what cannot be stored stays on the page until it is closed.
 */
export function createViewStore(storage: ViewStorage): ViewStore {
  const listeners = new Set<() => void>()
  let state: ViewsState = { ...readState(storage), undo: null }
  const set = (next: ViewsState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const isUnread = () => state.problem === 'not-views' || state.problem === 'newer'
  const isUnstored = () => state.problem === 'full' || state.problem === 'blocked'
  const change = (apply: ViewsChange, undo: ViewsState['undo'] = null) => {
    if (isUnread()) return
    const base = isUnstored() ? state : readState(storage)
    if (base.problem === 'not-views' || base.problem === 'newer') return set({ ...base, undo: null })
    const next = { views: apply(base.views), others: base.others }
    const stored = storage.write(writeViews(next))
    set({ ...next, problem: stored === 'stored' ? null : stored, undo })
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      const stop = storage.onElsewhere(() => {
        if (!isUnstored()) set({ ...readState(storage), undo: null })
      })
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    change,
    undo: () => {
      if (state.undo) change(state.undo.change)
    },
    stored: storage.read,
    startAgain: () => {
      storage.write(null)
      set({ ...readState(storage), undo: null })
    },
  }
}

function readState(storage: ViewStorage): Omit<ViewsState, 'undo'> {
  const text = storage.read()
  if (text === null) return { ...nothing, problem: null }
  const read = readViews(text)
  return read.ok
    ? { views: read.views, others: read.others, problem: null }
    : { ...nothing, problem: read.reason }
}
