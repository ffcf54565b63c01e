import { useCallback, useState } from 'react'

/** How far below the window an element may be, to be ready when the reader reaches it. */
const margin = '600px'

/** Whether an element has been in the window or close to it, and a ref for that element. False while prerendering. */
export function useNear(): readonly [
  isNear: boolean,
  ref: (element: Element | null) => (() => void) | undefined,
] {
  const [isNear, setIsNear] = useState(false)
  const ref = useCallback((element: Element | null) => {
    if (!element) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        setIsNear(true)
        observer.disconnect()
      },
      { rootMargin: margin },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [isNear, ref]
}
