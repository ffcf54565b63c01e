import { createText } from '../../text/text'
import { matchingControl } from './matchingControl'
import { takeOver } from './replayEarlyInput'

/** Puts the live app in the place of the still page, once, with the focus where it was. */
export function hydrate(still: HTMLElement, live: HTMLElement) {
  if (live.isConnected) return
  const focused = document.activeElement
  const toFocus =
    focused instanceof HTMLElement && still.contains(focused) ? matchingControl(focused, still, live) : null
  live.id = still.id
  live.dataset.live = ''
  takeOver(still, live)
  still.replaceWith(live)
  toFocus?.focus({ preventScroll: true })
}

/** Says over a still page that it is about to come alive; seen only where that takes long. Goes with the page. */
export function sayWaiting(still: HTMLElement) {
  const words = document.createElement('p')
  words.className = 'waiting'
  words.role = 'status'
  words.textContent = createText().m.common.loading
  still.append(words)
}
