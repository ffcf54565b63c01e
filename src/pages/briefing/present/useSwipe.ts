import { type PointerEvent, useRef } from 'react'
import type { PresenterCommand } from './presenterKeys'
import { commandOfSwipe } from './swipe'

interface Swipe {
  onPointerDown: (event: PointerEvent) => void
  onPointerUp: (event: PointerEvent) => void
  onPointerCancel: () => void
}

/**
 * Moves between steps by swiping. Where a finger moves something else, it does that: it pans maps, and the browser
 * cancels the pointer when it scrolls.
 */
export function useSwipe(onSwipe: (command: PresenterCommand) => void): Swipe {
  const start = useRef<{ id: number; x: number; y: number } | null>(null)
  return {
    onPointerDown: ({ pointerId, pointerType, isPrimary, clientX, clientY, target }) => {
      const isTaken = target instanceof Element && target.closest('.leaflet-container, a, button') !== null
      start.current =
        pointerType === 'touch' && isPrimary && !isTaken ? { id: pointerId, x: clientX, y: clientY } : null
    },
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const from = start.current
      start.current = null
      if (from?.id !== pointerId) return
      const command = commandOfSwipe(clientX - from.x, clientY - from.y)
      if (command) onSwipe(command)
    },
    onPointerCancel: () => {
      start.current = null
    },
  }
}
