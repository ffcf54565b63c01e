import { type RefObject, useState, useSyncExternalStore } from 'react'

interface FullScreen {
  isFull: boolean
  /** Full screen is unavailable or was refused; the talk continues in its window. */
  wasRefused: boolean
  toggle: () => void
}

/** Full-screen state of an element, through the Fullscreen API. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [wasRefused, setWasRefused] = useState(false)
  const isFull = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  )
  const toggle = async () => {
    try {
      if (document.fullscreenElement) await document.exitFullscreen()
      else if (element.current?.requestFullscreen) await element.current.requestFullscreen()
      else setWasRefused(true)
    } catch {
      setWasRefused(true)
    }
  }
  return { isFull, wasRefused, toggle: () => void toggle() }
}

function subscribe(onChange: () => void) {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}
