let last: string | null = null

function remember(error: unknown) {
  last = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

/** The last error since the page was opened, in the words of the browser; null when there was none. */
export function lastError(): string | null {
  return last
}

/** Remembers errors for a report that the reader may want to make. They stay on this page and are sent nowhere. */
export function watchErrors() {
  addEventListener('error', (event) => remember(event.error ?? event.message))
  addEventListener('unhandledrejection', (event) => remember(event.reason))
}
