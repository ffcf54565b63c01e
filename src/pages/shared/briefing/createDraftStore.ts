import { type Draft, type DraftChange, emptyDraft, readDraft } from './draft'

/** Storage of a draft. Tests pass their own. */
export interface DraftStorage {
  read: () => string | null
  write: (value: string) => boolean
  onElsewhere: (callback: () => void) => () => void
}

/** The last removal or replacement, and the change that undoes it. */
interface DraftUndo {
  kind: 'removed' | 'replaced'
  change: DraftChange
}

export interface DraftState {
  draft: Draft
  /** Whether the draft is stored on this device. If not, it is lost when the page closes. */
  isStored: boolean
  /** Whether another tab changed the draft and this tab took that change over. */
  isFromElsewhere: boolean
  undo: DraftUndo | null
}

export interface DraftStore {
  get: () => DraftState
  subscribe: (listener: () => void) => () => void
  /** Applies a change to the newest draft, including one that another tab has stored in the meantime. */
  change: (change: DraftChange, undo?: DraftUndo) => void
  undo: () => void
}

interface Stored {
  revision: string
  draft: Draft
}

/**
 * Creates the store of this device's draft. Every change is stored at once. Tabs never overwrite each other: a change
 * is applied to whatever is stored now, and drafts stored by other tabs are taken over, unless this tab holds changes
 * that could not be stored.
 */
export function createDraftStore(storage: DraftStorage): DraftStore {
  const listeners = new Set<() => void>()
  const first = readStored(storage)
  let revision = first?.revision ?? null
  let state: DraftState = {
    draft: first?.draft ?? emptyDraft,
    isStored: true,
    isFromElsewhere: false,
    undo: null,
  }
  const set = (next: DraftState) => {
    state = next
    for (const listener of listeners) listener()
  }
  /** Returns the draft that another tab has stored since; null if there is none. */
  const elsewhere = () => {
    const stored = readStored(storage)
    return stored && stored.revision !== revision ? stored : null
  }
  const change = (apply: DraftChange, undo: DraftUndo | null = null) => {
    const other = elsewhere()
    const base = other && state.isStored ? other.draft : state.draft
    const draft = apply(base)
    const stored: Stored = { revision: newRevision(), draft }
    // A tab that could not store its own draft does not overwrite another tab's.
    const isStored = !(other && !state.isStored) && storage.write(JSON.stringify(stored))
    if (isStored) revision = stored.revision
    set({
      draft,
      isStored,
      isFromElsewhere: other !== null && state.isStored ? true : state.isFromElsewhere,
      undo: undo ?? (state.undo?.kind === 'removed' ? state.undo : null),
    })
  }
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      const stop = storage.onElsewhere(() => {
        const other = elsewhere()
        if (!other || !state.isStored) return
        revision = other.revision
        set({ ...state, draft: other.draft, isFromElsewhere: true })
      })
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    change,
    undo: () => {
      const { undo } = state
      if (!undo) return
      set({ ...state, undo: null })
      change(undo.change)
    },
  }
}

function readStored(storage: DraftStorage): Stored | null {
  const text = storage.read()
  if (text === null) return null
  try {
    const { revision, draft } = JSON.parse(text) as Partial<Stored>
    const read = readDraft(draft)
    return typeof revision === 'string' && read ? { revision, draft: read } : null
  } catch {
    return null
  }
}

/** Returns an id that is unique enough to tell the tabs of one device apart. */
function newRevision(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
}
