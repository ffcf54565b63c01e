import { type ReactNode, useCallback, useState } from 'react'
import { hasFilters } from '../../../selection/filters'
import { useView } from '../../shared/view/useView'
import { useHasDoor } from './useHasDoor'

/**
 * What is above the map. Playing the years from the front door folds the door at once; its height is kept as long as
 * nothing but the period is filtered, so that the button stays under the pointer that pressed it.
 */
export function SteadyHead({ children }: { children: ReactNode }) {
  const hasDoor = useHasDoor()
  const { filters } = useView().selection
  const [doorPx, setDoorPx] = useState<number | null>(null)
  const measureDoor = useCallback(
    (element: HTMLElement | null) => {
      if (!element || !hasDoor) return
      const observer = new ResizeObserver(() => setDoorPx(element.offsetHeight))
      observer.observe(element)
      return () => observer.disconnect()
    },
    [hasDoor],
  )
  const isPeriodOnly = !hasDoor && !hasFilters({ ...filters, from: null, to: null })
  return (
    <div
      ref={measureDoor}
      // Margins stay inside, so that they are part of the height.
      style={{ display: 'flow-root', minBlockSize: isPeriodOnly && doorPx !== null ? doorPx : undefined }}
    >
      {children}
    </div>
  )
}
