import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'

const pageRows = 10

/**
 * Moves the focus from title to title with arrow keys, Page Up and Down, Home and End, including rows not rendered
 * yet. Tab still moves through all links.
 */
export function useRowKeys(virtualizer: Virtualizer<HTMLElement, Element>, count: number) {
  const wanted = useRef<number | null>(null)
  const focusRow = () => {
    if (wanted.current === null) return
    const row = virtualizer.scrollElement?.querySelector(`[data-index="${wanted.current}"]`)
    const link = row?.querySelector<HTMLElement>('th a')
    if (!link) return
    link.focus({ preventScroll: true })
    wanted.current = null
  }
  // A row that had to be scrolled into view is rendered only now.
  useEffect(focusRow)
  return (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return
    const next = nextRow(event.key, Number(row.getAttribute('data-index')), count)
    if (next === null) return
    event.preventDefault()
    wanted.current = next
    virtualizer.scrollToIndex(next, { align: 'auto' })
    focusRow()
  }
}

function nextRow(key: string, index: number, count: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, last)
    case 'ArrowUp':
      return Math.max(index - 1, 0)
    case 'PageDown':
      return Math.min(index + pageRows, last)
    case 'PageUp':
      return Math.max(index - pageRows, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
