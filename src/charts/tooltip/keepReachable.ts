import { leadsTo, type Point } from './leadsTo'

/** A pointer that rests this long is reading the tooltip; before that, the tooltip does not block it. */
const restMs = 500

const pointerEvents = ['mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'] as const

/**
 * Makes a tooltip hoverable, persistent and dismissible (WCAG 2.2, 1.4.13). Once the pointer has rested, events of the
 * marks between it and the tooltip are suppressed until it moves in another direction. Escape hides the tooltip. Use as
 * the `ref` of the box; the chart only has to show the tooltip on hover and hide it on `mouseout`. Returns a cleanup
 * function.
 */
export function keepReachable(box: HTMLElement | null) {
  if (!box) return
  let last: Point | null = null
  let held: { rest: Point | null; pointed: Element | undefined } | null = null
  const hold = () => {
    if (last && !leadsTo(box.getBoundingClientRect(), last, last)) return
    held = { rest: last, pointed: hovered() }
    box.dataset.held = ''
  }
  let timer = setTimeout(hold, restMs)
  const letGo = (next: EventTarget | null) => {
    if (!held) return
    const { pointed } = held
    held = null
    delete box.dataset.held
    if (pointed !== next) leave(pointed)
  }
  const handlePointer = (event: MouseEvent) => {
    if (!event.isTrusted) return
    const now = { x: event.clientX, y: event.clientY }
    if (held) {
      held.rest ??= now
      if (leadsTo(box.getBoundingClientRect(), held.rest, now)) {
        event.stopPropagation()
        return
      }
    }
    letGo(event.target)
    last = now
    clearTimeout(timer)
    timer = setTimeout(hold, restMs)
  }
  const handleScroll = () => letGo(null)
  const handleKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return
    if (held) letGo(null)
    else leave(hovered())
  }
  for (const type of pointerEvents) addEventListener(type, handlePointer, true)
  addEventListener('scroll', handleScroll, true)
  addEventListener('wheel', handleScroll, { capture: true, passive: true })
  addEventListener('keydown', handleKey, true)
  return () => {
    clearTimeout(timer)
    for (const type of pointerEvents) removeEventListener(type, handlePointer, true)
    removeEventListener('scroll', handleScroll, true)
    removeEventListener('wheel', handleScroll, true)
    removeEventListener('keydown', handleKey, true)
  }
}

/** The innermost element under the pointer. */
function hovered(): Element | undefined {
  return [...document.querySelectorAll(':hover')].at(-1)
}

/** Makes an element behave as if the pointer had left it and all its ancestors. */
function leave(element: Element | undefined) {
  element?.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: document.body }))
}
