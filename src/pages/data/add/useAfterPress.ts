import { useEffect, useRef } from 'react'

type Act = () => void

/**
 * Does something at once, or, while a button of the mouse is down, when it is up again: what then appears on the page
 * cannot push away what is being clicked. Not by `:active`, which Firefox sets only after the focus has moved.
 */
export function useAfterPress(): (act: Act) => void {
  const waiting = useRef<Act[] | null>(null)
  useEffect(() => {
    const press = () => {
      waiting.current ??= []
    }
    const release = () => {
      const acts = waiting.current ?? []
      waiting.current = null
      setTimeout(() => {
        for (const act of acts) act()
      })
    }
    document.addEventListener('pointerdown', press, true)
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release, true)
    return () => {
      document.removeEventListener('pointerdown', press, true)
      for (const end of ['pointerup', 'pointercancel']) document.removeEventListener(end, release, true)
    }
  }, [])
  return (act) => {
    if (waiting.current) waiting.current.push(act)
    else act()
  }
}
