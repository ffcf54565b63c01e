import { useSyncExternalStore } from 'react'
import { onStoredElsewhere, readStored, writeStored } from '../../../ui/storage'
import { createDraftStore, type DraftState } from './createDraftStore'

const key = 'briefing'

/** The one draft of this device. */
export const draftStore = createDraftStore({
  read: () => readStored(key),
  write: (value) => writeStored(key, value),
  onElsewhere: (callback) => onStoredElsewhere(key, callback),
})

/** The draft as it is now; changes go through `draftStore`. */
export function useDraft(): DraftState {
  return useSyncExternalStore(draftStore.subscribe, draftStore.get, draftStore.get)
}
