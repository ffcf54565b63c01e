import { useSyncExternalStore } from 'react'

/** Sets `data-printing` on the document while printing, for `print.css`. Call it once, before anything else listens. */
export function watchPrinting(): void {
  addEventListener('beforeprint', () => {
    document.documentElement.dataset.printing = ''
  })
  addEventListener('afterprint', () => {
    delete document.documentElement.dataset.printing
  })
}

/** Whether the page is being printed. Content that is virtualized or shortened on screen is then rendered in full. */
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
