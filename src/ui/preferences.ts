import { readStored, writeStored } from './storage'

/** How the app looks; never what the reader asked for. */
export type PreferenceKey = 'theme'

/** A remembered preference; null when there is none or storage is blocked. */
export function readPreference(key: PreferenceKey): string | null {
  return readStored(key)
}

/** Remembers a preference; null forgets it. Without storage it holds until the page is left. */
export function writePreference(key: PreferenceKey, value: string | null): void {
  writeStored(key, value)
}
