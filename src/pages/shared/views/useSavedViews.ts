import { useSyncExternalStore } from 'react'
import { onStoredElsewhere, readStored, storeOrSay } from '../../../ui/storage'
import { createViewStore, type ViewsState } from './createViewStore'
import { savedViewsKey } from './savedViewsKey'

export const viewStore = createViewStore({
  read: () => readStored(savedViewsKey),
  write: (value) => storeOrSay(savedViewsKey, value),
  onElsewhere: (callback) => onStoredElsewhere(savedViewsKey, callback),
})

/** Returns the saved views and rerenders on changes. Change them through `viewStore`. */
export function useSavedViews(): ViewsState {
  return useSyncExternalStore(viewStore.subscribe, viewStore.get, viewStore.get)
}
