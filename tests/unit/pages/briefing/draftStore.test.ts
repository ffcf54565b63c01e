import { describe, expect, it } from 'vitest'
import { createDraftStore, type DraftStorage } from '../../../../src/pages/shared/briefing/createDraftStore'
import { addStep, emptyDraft, insertStep, removeStep } from '../../../../src/pages/shared/briefing/draft'

const map = addStep({ chart: 'map', view: '' })
const claims = addStep({ chart: 'claims', view: '' })

/** A device whose storage several tabs share. Tabs are notified of changes when `notify` is called. */
function device() {
  let stored: string | null = null
  let isFull = false
  const listeners = new Map<object, () => void>()
  const tab = () => {
    const self = {}
    const storage: DraftStorage = {
      read: () => stored,
      write: (value) => {
        if (isFull) return false
        stored = value
        return true
      },
      onElsewhere: (callback) => {
        listeners.set(self, callback)
        return () => listeners.delete(self)
      },
    }
    const store = createDraftStore(storage)
    store.subscribe(() => undefined)
    return store
  }
  return {
    tab,
    notify: () => {
      for (const listener of listeners.values()) listener()
    },
    fill: () => {
      isFull = true
    },
    put: (text: string) => {
      stored = text
    },
  }
}

const chartsOf = (store: ReturnType<typeof createDraftStore>) =>
  store.get().draft.steps.map(({ chart }) => chart)

describe('the draft of a device', () => {
  it('survives a reload', () => {
    const { tab } = device()
    const before = tab()
    before.change(map)
    before.change(claims)
    expect(tab().get()).toMatchObject({ draft: before.get().draft, isStored: true, undo: null })
  })

  it('is taken over from another tab', () => {
    const { tab, notify } = device()
    const [one, other] = [tab(), tab()]
    one.change(map)
    notify()
    expect(chartsOf(other)).toEqual(['map'])
    expect(other.get().isFromElsewhere).toBe(true)
    expect(one.get().isFromElsewhere).toBe(false)
  })

  it('is not overwritten by a tab that missed a change: its own change is applied on top', () => {
    const { tab } = device()
    const [one, other] = [tab(), tab()]
    one.change(map)
    other.change(claims)
    expect(chartsOf(other)).toEqual(['map', 'claims'])
    expect(chartsOf(tab())).toEqual(['map', 'claims'])
  })

  it('stays in memory if storage is full, and reports it', () => {
    const { tab, fill } = device()
    const store = tab()
    store.change(map)
    fill()
    store.change(claims)
    expect(store.get().isStored).toBe(false)
    store.change(map)
    expect(chartsOf(store)).toEqual(['map', 'claims', 'map'])
    expect(chartsOf(tab())).toEqual(['map'])
  })

  it.each(['', 'no JSON', '{}', '[]', '{"revision":"r","draft":{"steps":7}}'])(
    'starts empty if %j is stored',
    (text) => {
      const { tab, put } = device()
      put(text)
      expect(tab().get().draft).toEqual(emptyDraft)
    },
  )

  it('restores a removed step even after other changes', () => {
    const store = device().tab()
    store.change(map)
    store.change(claims)
    const [step] = store.get().draft.steps
    if (!step) throw new Error('no step')
    store.change(removeStep('map'), { kind: 'removed', change: insertStep(step, 0) })
    store.change(map)
    expect(store.get().undo?.kind).toBe('removed')
    store.undo()
    expect(store.get().undo).toBeNull()
    expect(chartsOf(store)).toEqual(['claims', 'map'])
  })

  it('restores a replaced draft only until the next change', () => {
    const store = device().tab()
    store.change(map)
    const { draft } = store.get()
    const undo = { kind: 'replaced', change: () => draft } as const
    store.change(() => emptyDraft, undo)
    store.undo()
    expect(chartsOf(store)).toEqual(['map'])
    store.change(() => emptyDraft, undo)
    store.change(claims)
    expect(store.get().undo).toBeNull()
  })
})
