/** The country under the pointer or with the focus, and where its tooltip belongs, in pixels of the map's box. */
export interface ActiveCountry {
  iso3: string
  x: number
  y: number
  hasFocus: boolean
}

/** A value that some components follow without any other being drawn anew: pointing must cost nothing but a tooltip. */
export interface ActiveCountryStore {
  get: () => ActiveCountry | null
  set: (pointed: ActiveCountry | null) => void
  subscribe: (listener: () => void) => () => void
}

/** An empty store. */
export function createActiveCountryStore(): ActiveCountryStore {
  let pointed: ActiveCountry | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => pointed,
    set: (next) => {
      pointed = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
