import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** What an element draws, as XML, without it ever being on the screen. Throws where it draws nothing. */
export function renderOffScreen(element: ReactElement): string {
  const container = document.createElement('div')
  const root = createRoot(container)
  flushSync(() => root.render(element))
  const drawn = container.firstElementChild
  if (!drawn) throw new Error('The chart drew nothing')
  const xml = new XMLSerializer().serializeToString(drawn)
  root.unmount()
  return xml
}
