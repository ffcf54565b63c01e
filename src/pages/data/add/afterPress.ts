/**
 * Does something at once, or, while a button of the mouse is down, when it is up again: what then appears on the page
 * cannot push away what is being clicked.
 */
export function afterPress(act: () => void) {
  if (document.querySelector(':active') === null) act()
  else document.addEventListener('pointerup', () => setTimeout(act), { once: true })
}
