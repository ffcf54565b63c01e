import { useEffect, useState } from 'react'
import { followedFrame } from '../../publish/embed/sizeMessage'

/** How long a page may take to follow the height that a frame reports. */
const patienceMs = 3000

/**
 * Whether the frame has stayed lower than its content: the page around it does not follow the height. Such frames were
 * made as tall as a chart without a time control. Our element always follows, on a slow page after a while.
 */
export function useFixedFrame(): boolean {
  const [isFixed, setIsFixed] = useState(false)
  useEffect(function waitForPage() {
    if (parent === window || window.name === followedFrame) return
    const check = () => setIsFixed(document.documentElement.scrollHeight > innerHeight + 1)
    const timer = setTimeout(check, patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return isFixed
}
