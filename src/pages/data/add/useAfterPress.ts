import { useEffect, useRef } from 'react'

type Act = () => void

/**
 * Does something at once, or, while a button of the mouse is down, when it is up again: what then appears on the page
 * cannot push away what is being clicked. Not by `:active`, which Firefox sets only after the focus has moved.
 */
export function useAfterPress(): (act: Act) => void {
  const waiting = useRef<Act[] | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const options = { capture: true, signal: leaving.signal }
    const press = ({ button }: PointerEvent) => {
      if (button === 0) waiting.current ??= []
    }
    const release = () => {
      const acts = waiting.current ?? []
      waiting.current = null
      setTimeout(() => {
        for (const act of acts) act()
      })
    }
    document.addEventListener('pointerdown', press, options)
    document.addEventListener('pointerup', release, options)
    document.addEventListener('pointercancel', release, options)
    return () => leaving.abort()
  }, [])
  return (act) => {
    if (waiting.current) waiting.current.push(act)
    else act()
  }
}
