import { useEffect, useRef } from 'react'

type Act = () => void

/**
 * Runs a callback at once or, while the main mouse button is down, after its release, so that a new message does not
 * push away what is being clicked. `:active` would not do: Firefox sets it only after the focus has moved.
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
