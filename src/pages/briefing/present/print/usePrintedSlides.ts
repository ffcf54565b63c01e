import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

interface Printing {
  /** Whether all slides are kept ready for paper, out of sight. */
  isWanted: boolean
  /** Makes them ready where they are not, and opens the browser's print dialog. */
  print: () => void
}

/** How long a drawing may keep the print dialog waiting. */
const longestWaitMs = 5000

/**
 * Paper gets every slide, the screen only one. The others are drawn once the page is idle, so that the browser's own
 * print command finds them; on a touch screen only when asked for.
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
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, longestWaitMs / 4)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback, { timeout: longestWaitMs })
  return () => cancelIdleCallback(handle)
}

/** Waits until nothing on the page says that it is still being drawn, but not for ever. */
function allDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const isDone = () => document.querySelector('[aria-busy="true"]') === null
    const finish = () => {
      observer.disconnect()
      clearTimeout(timer)
      // One frame more: what has just arrived is measured and drawn.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    }
    const observer = new MutationObserver(() => isDone() && finish())
    const timer = setTimeout(finish, longestWaitMs)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
    requestAnimationFrame(() => isDone() && finish())
  })
}
