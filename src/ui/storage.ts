const prefix = 'space-partnership:'

/** What is stored on this device under a name; null when there is nothing or storage is blocked. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** Stores a text on this device, or with null takes it away. Gives whether that worked: storage can be blocked or full. */
export function writeStored(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, value)
    return true
  } catch {
    return false
  }
}

/** Calls back when another tab has changed what is stored under a name. Gives the function that stops it. */
export function onStoredElsewhere(key: string, callback: () => void): () => void {
  const handle = (event: StorageEvent) => {
    if (event.key === prefix + key || event.key === null) callback()
  }
  addEventListener('storage', handle)
  return () => removeEventListener('storage', handle)
}
