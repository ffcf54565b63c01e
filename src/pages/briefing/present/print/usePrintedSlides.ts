import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { allDrawn, longestWaitMs } from './allDrawn'

interface Printing {
  /** Whether all slides are rendered off screen, ready to print. */
  isWanted: boolean
  /** Renders them if necessary and opens the browser's print dialog. */
  print: () => void
}

/**
 * Renders all slides for print; the screen shows only one. They are rendered when the page is idle, so that the
 * browser's own print command finds them; on touch screens only on request.
 */
export function usePrintedSlides(): Printing {
  const [isWanted, setIsWanted] = useState(false)
  useEffect(function prepareWhenIdle() {
    const prepare = () => setIsWanted(true)
    const prepareNow = () => flushSync(prepare)
    addEventListener('beforeprint', prepareNow)
    const stop = matchMedia('(pointer: coarse)').matches ? () => undefined : whenIdle(prepare)
    return () => {
      removeEventListener('beforeprint', prepareNow)
      stop()
    }
  }, [])
  const print = async () => {
    flushSync(() => setIsWanted(true))
    await allDrawn()
    window.print()
  }
  return { isWanted, print: () => void print() }
}

function whenIdle(callback: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, longestWaitMs / 4)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback, { timeout: longestWaitMs })
  return () => cancelIdleCallback(handle)
}
