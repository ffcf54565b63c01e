import { createText } from '../text/text'

/** Says over a still page that it is about to come alive; seen only where that takes long. Goes with the page. */
export function sayWaiting(still: HTMLElement) {
  const words = document.createElement('p')
  words.className = 'waiting'
  words.role = 'status'
  words.textContent = createText().m.common.loading
  still.append(words)
}
