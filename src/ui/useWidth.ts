import { type RefCallback, useCallback, useState } from 'react'

/** Measures the width of an element in whole pixels, now and whenever it changes; 0 before it is on the page. */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [widthPx, setWidthPx] = useState(0)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidthPx(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, widthPx]
}
