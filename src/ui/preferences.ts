/** The few things that are remembered on this device: how the app looks, never what the reader asked for. */
export type PreferenceKey = 'theme'

const prefix = 'space-partnership:'

/** A remembered preference; null when there is none or storage is blocked. */
export function readPreference(key: PreferenceKey): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** Remembers a preference; null forgets it. Without storage it holds until the page is left. */
export function writePreference(key: PreferenceKey, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, value)
  } catch {
    // Storage is blocked or full: the choice still holds on this page.
  }
}
