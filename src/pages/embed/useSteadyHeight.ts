import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

interface SteadyHeight<Element extends HTMLElement> {
  ref: RefObject<Element | null>
  /** Least height of the element while held; undefined otherwise. */
  heightPx: number | undefined
  /** From now on, the element grows but does not shrink. */
  hold: () => void
  release: () => void
}

/**
 * Keeps the height of an element while its content changes quickly, so that a page around a frame does not jump with
 * every year that is played. A change of its width releases it.
 */
export function useSteadyHeight<Element extends HTMLElement>(): SteadyHeight<Element> {
  const ref = useRef<Element>(null)
  const [held, setHeld] = useState<{ widthPx: number; heightPx: number } | null>(null)
  useLayoutEffect(function growWithContent() {
    if (!held) return
    const now = sizeOf(ref.current)
    if (now.widthPx !== held.widthPx) setHeld(null)
    else if (now.heightPx > held.heightPx) setHeld(now)
  })
  return {
    ref,
    heightPx: held?.heightPx,
    hold: useCallback(() => setHeld((current) => current ?? sizeOf(ref.current)), []),
    release: useCallback(() => setHeld(null), []),
  }
}

function sizeOf(element: HTMLElement | null) {
  return { widthPx: element?.offsetWidth ?? 0, heightPx: element?.offsetHeight ?? 0 }
}
