import { type RefCallback, startTransition, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Measures the width of an element in whole pixels, now and whenever it changes; 0 before it is on the page. Before
 * printing at once: the paper does not wait for an observer.
 */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [widthPx, setWidthPx] = useState(0)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    // What a new width draws anew may be much: in small pieces.
    const observer = new ResizeObserver(([entry]) =>
      startTransition(() => setWidthPx(Math.round(entry?.contentRect.width ?? 0))),
    )
    observer.observe(element)
    const measureForPaper = () => flushSync(() => setWidthPx(Math.round(element.clientWidth)))
    addEventListener('beforeprint', measureForPaper)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', measureForPaper)
    }
  }, [])
  return [measure, widthPx]
}
