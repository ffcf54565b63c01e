const prefix = 'space-partnership:'

/** Returns a value stored on this device; null if there is none or storage is blocked. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** Stores a text on this device; null removes it. Returns whether that worked: storage can be blocked or full. */
export function writeStored(key: string, value: string | null): boolean {
  return storeOrSay(key, value) === 'stored'
}

/** The same, and says why it did not work. */
export function storeOrSay(key: string, value: string | null): 'stored' | 'full' | 'blocked' {
  try {
    if (value === null) localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, value)
    return 'stored'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  }
}

/** Calls back when another tab changes the stored value. Returns an unsubscribe function. */
export function onStoredElsewhere(key: string, callback: () => void): () => void {
  const handle = (event: StorageEvent) => {
    if (event.key === prefix + key || event.key === null) callback()
  }
  addEventListener('storage', handle)
  return () => removeEventListener('storage', handle)
}
