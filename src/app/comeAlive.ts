import { counterpart } from './counterpart'

/**
 * Puts the live app in the place of the still page, once, with the reader where they were: the focus stays, and what
 * they pressed meanwhile (`early.js` marks it) is pressed now.
 */
export function comeAlive(still: HTMLElement, live: HTMLElement) {
  if (live.isConnected) return
  const focused = document.activeElement
  const pressed = [...still.querySelectorAll<HTMLElement>('[data-early]')]
  const inLive = (control: HTMLElement) => counterpart(control, still, live)
  const toFocus = focused instanceof HTMLElement && still.contains(focused) ? inLive(focused) : null
  const toPress = pressed.map(inLive)
  live.id = still.id
  live.dataset.live = ''
  still.replaceWith(live)
  toFocus?.focus({ preventScroll: true })
  // Once the app listens: what it adds to the document for keys and menus follows its first drawing.
  setTimeout(() => {
    for (const control of toPress) control?.click()
  })
}
