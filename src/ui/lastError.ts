let last: string | null = null

function remember(error: unknown) {
  last = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

/** Returns the last error since the page was opened, in the browser's words; null if there was none. */
export function lastError(): string | null {
  return last
}

/** Remembers errors for a report that the reader may choose to send. They stay on this page. */
export function watchErrors() {
  addEventListener('error', (event) => remember(event.error ?? event.message))
  addEventListener('unhandledrejection', (event) => remember(event.reason))
}
