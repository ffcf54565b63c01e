import { type RefCallback, useCallback, useState } from 'react'

/**
 * Size of an element in whole pixels. `unitPx`: screen pixels per pixel of a 1920 × 1080 slide. The height is 0 if it
 * follows from what is inside (`--is-free: 1`).
 */
export interface Box {
  widthPx: number
  heightPx: number
  unitPx: number
}

const none: Box = { widthPx: 0, heightPx: 0, unitPx: 0 }

/** Measures an element inside a slide; zeros until it is mounted. */
export function useBox(): [RefCallback<HTMLElement>, Box] {
  const [box, setBox] = useState(none)
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      const style = getComputedStyle(element)
      const unitPx = Number.parseFloat(style.getPropertyValue('--unit')) || 0
      const isFree = style.getPropertyValue('--is-free').trim() === '1'
      setBox({ widthPx: Math.round(width), heightPx: isFree ? 0 : Math.round(height), unitPx })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, box]
}
