import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Renders an element off-screen and serializes it as XML. Throws if it renders nothing. */
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
