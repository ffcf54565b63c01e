import { useSyncExternalStore } from 'react'

/** Marks the document while it is printed, for `print.css`. Called once, before anything else listens. */
export function watchPrinting(): void {
  addEventListener('beforeprint', () => {
    document.documentElement.dataset.printing = ''
  })
  addEventListener('afterprint', () => {
    delete document.documentElement.dataset.printing
  })
}

/** Whether the page is being printed: what is drawn for the screen alone is drawn whole then. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => 'printing' in document.documentElement.dataset,
    () => false,
  )
}

function subscribe(onChange: () => void) {
  addEventListener('beforeprint', onChange)
  addEventListener('afterprint', onChange)
  return () => {
    removeEventListener('beforeprint', onChange)
    removeEventListener('afterprint', onChange)
  }
}
