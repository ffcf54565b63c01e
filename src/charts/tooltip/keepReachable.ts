import { leadsTo, type Point } from './leadsTo'

/** A pointer that rests this long reads; one that moves on explores, and no tooltip is in its way. */
const restMs = 500

const pointerEvents = ['mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'] as const

/**
 * Lets the pointer move onto a tooltip and stay there (WCAG 2.2, 1.4.13): once it has rested, what lies between it and the
 * tooltip does not hear of it until it turns elsewhere. Escape takes the tooltip away. Use as the `ref` of the box; the
 * chart only has to show it while something is pointed at and take it away on `mouseout`.
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

/** Tells an element that the pointer has gone from it and from all around it. */
function leave(element: Element | undefined) {
  element?.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: document.body }))
}
