import { type DragEvent, useState } from 'react'

export interface StepDrag {
  /** Properties of the part of a step that it is dragged by. */
  handle: (index: number) => {
    draggable: true
    onDragStart: (event: DragEvent<HTMLElement>) => void
    onDragEnd: () => void
  }
  /** Properties of a step, onto which another can be dropped. */
  target: (index: number) => {
    'data-dragged': boolean | undefined
    /** Side on which a line shows where the dragged step would land. */
    'data-drop': 'before' | 'after' | undefined
    onDragOver: (event: DragEvent<HTMLElement>) => void
    onDrop: (event: DragEvent<HTMLElement>) => void
  }
}

/**
 * Reorders steps by the drag and drop of the browser, which scrolls the page at its edges, is cancelled by Escape and
 * starts with a long press on touch screens. A dropped step takes the place of the one under the pointer. Files and
 * texts dragged from elsewhere are ignored.
 */
export function useStepDrag(onMove: (from: number, to: number) => void): StepDrag {
  const [dragged, setDragged] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const end = () => {
    setDragged(null)
    setOver(null)
  }
  return {
    handle: (index) => ({
      draggable: true,
      onDragStart: ({ currentTarget, dataTransfer }) => {
        dataTransfer.effectAllowed = 'move'
        // Firefox drags only what carries data.
        dataTransfer.setData('text/plain', '')
        dataTransfer.setDragImage(currentTarget, 24, 24)
        setDragged(index)
      },
      onDragEnd: end,
    }),
    target: (index) => ({
      'data-dragged': index === dragged || undefined,
      'data-drop':
        dragged === null || over !== index || index === dragged
          ? undefined
          : index < dragged
            ? 'before'
            : 'after',
      onDragOver: (event) => {
        if (dragged === null) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        setOver(index)
      },
      onDrop: (event) => {
        if (dragged === null) return
        event.preventDefault()
        end()
        if (index !== dragged) onMove(dragged, index)
      },
    }),
  }
}
