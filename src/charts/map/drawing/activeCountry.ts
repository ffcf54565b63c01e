/** The country under the pointer or with keyboard focus, and the position of its tooltip in pixels of the map. */
export interface ActiveCountry {
  iso3: string
  x: number
  y: number
  /** Whether the keyboard focus, not the pointer, is on the country. */
  hasFocus: boolean
}

/** A store for `useSyncExternalStore`: moving the pointer re-renders the tooltip and the outline, not the whole map. */
export interface ActiveCountryStore {
  get: () => ActiveCountry | null
  set: (active: ActiveCountry | null) => void
  /** Returns an unsubscribe function. */
  subscribe: (listener: () => void) => () => void
}

/** Creates a store without an active country. */
export function createActiveCountryStore(): ActiveCountryStore {
  let active: ActiveCountry | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => active,
    set: (next) => {
      active = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
