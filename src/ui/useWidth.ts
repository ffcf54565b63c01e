import { type RefCallback, startTransition, useCallback, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Measures the width of an element in whole pixels; 0 until it is mounted. Before printing it measures synchronously,
 * because paper does not wait for a ResizeObserver.
 */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [widthPx, setWidthPx] = useState(0)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    // A transition: redrawing for a new width can be expensive.
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
