import { counterpart } from './counterpart'
import { takeOver } from './redoEarly'

/** Puts the live app in the place of the still page, once, with the focus where it was. */
export function comeAlive(still: HTMLElement, live: HTMLElement) {
  if (live.isConnected) return
  const focused = document.activeElement
  const toFocus =
    focused instanceof HTMLElement && still.contains(focused) ? counterpart(focused, still, live) : null
  live.id = still.id
  live.dataset.live = ''
  takeOver(still, live)
  still.replaceWith(live)
  toFocus?.focus({ preventScroll: true })
}
