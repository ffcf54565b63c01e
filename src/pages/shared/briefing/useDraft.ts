import { useSyncExternalStore } from 'react'
import { onStoredElsewhere, readStored, writeStored } from '../../../ui/storage'
import { createDraftStore, type DraftState } from './createDraftStore'

const key = 'briefing'

export const draftStore = createDraftStore({
  read: () => readStored(key),
  write: (value) => writeStored(key, value),
  onElsewhere: (callback) => onStoredElsewhere(key, callback),
})

/** Returns the current draft and rerenders on changes. Change it through `draftStore`. */
export function useDraft(): DraftState {
  return useSyncExternalStore(draftStore.subscribe, draftStore.get, draftStore.get)
}
