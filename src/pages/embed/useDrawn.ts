import { type RefCallback, useCallback } from 'react'

/**
 * Tells when a chart stands there whole: drawings that are still loading carry `aria-busy`. It is told once for each
 * element.
 */
export function useDrawn(onDrawn: () => void): RefCallback<HTMLElement> {
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      const observer = new MutationObserver(look)
      function look() {
        if (!element?.firstElementChild || element.querySelector('[aria-busy="true"]')) return
        observer.disconnect()
        // Drawings that are not React's are there with the next frame.
        requestAnimationFrame(onDrawn)
      }
      observer.observe(element, { subtree: true, childList: true, attributeFilter: ['aria-busy'] })
      look()
      return () => observer.disconnect()
    },
    [onDrawn],
  )
}
