import { type RefCallback, useCallback } from 'react'

/** Calls back once per element when its chart is complete: a chart that is still loading is `aria-busy`. */
export function useDrawn(onDrawn: () => void): RefCallback<HTMLElement> {
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      const observer = new MutationObserver(check)
      function check() {
        if (!element?.firstElementChild || element.querySelector('[aria-busy="true"]')) return
        observer.disconnect()
        // Content not rendered by React appears in the next frame.
        requestAnimationFrame(onDrawn)
      }
      observer.observe(element, { subtree: true, childList: true, attributeFilter: ['aria-busy'] })
      check()
      return () => observer.disconnect()
    },
    [onDrawn],
  )
}
