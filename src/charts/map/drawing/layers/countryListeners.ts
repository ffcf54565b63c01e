import type L from 'leaflet'
import type { ActiveCountryStore } from '../activeCountry'
import { type CountryPaths, mainPath } from './countryPaths'

/** Moves the focus and the only tab stop of the elements to another one of them if an arrow key, Home or End is pressed. */
export function moveFocus(event: KeyboardEvent, elements: readonly Element[]) {
  const current = elements.indexOf(document.activeElement as Element)
  if (current === -1) return
  const targets: Record<string, number> = {
    ArrowRight: current + 1,
    ArrowDown: current + 1,
    ArrowLeft: current - 1,
    ArrowUp: current - 1,
    Home: 0,
    End: elements.length - 1,
  }
  const target = targets[event.key]
  if (target === undefined) return
  event.preventDefault()
  const next = elements[(target + elements.length) % elements.length]
  if (!(next instanceof SVGElement || next instanceof HTMLElement)) return
  elements[current]?.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}

/** Makes a country active while the pointer is over it, and calls `open` when it is clicked. */
export function listenToPointer(
  { iso3, shape, disc, target }: CountryPaths,
  active: ActiveCountryStore,
  open: (iso3: string) => void,
) {
  if (!iso3) return
  const handlePointer = ({ containerPoint }: L.LeafletMouseEvent) =>
    active.set({ iso3, x: containerPoint.x, y: containerPoint.y, hasFocus: false })
  const handleLeave = () => {
    if (active.get()?.iso3 === iso3 && !active.get()?.hasFocus) active.set(null)
  }
  for (const layer of [shape, disc, target])
    layer?.on({
      mouseover: handlePointer,
      mousemove: handlePointer,
      mouseout: handleLeave,
      click: () => open(iso3),
    })
}

/**
 * Makes the country with keyboard focus active and opens it on Enter or Space. Listens on the container, because an SVG
 * shape with its own focus listener becomes a tab stop. Returns a function that removes the listeners.
 */
export function listenToKeyboard(
  container: HTMLElement,
  paths: readonly CountryPaths[],
  active: ActiveCountryStore,
  open: (iso3: string) => void,
) {
  const codes = new Map(paths.map((path) => [mainPath(path)?.getElement(), path.iso3]))
  const codeOf = (target: EventTarget | null) => (target instanceof Element ? codes.get(target) : undefined)
  const handleFocus = ({ target }: FocusEvent) => {
    const iso3 = codeOf(target)
    // A click focuses too. Only keyboard focus shows the ring and the tooltip.
    if (!iso3 || !(target instanceof Element) || !target.matches(':focus-visible')) return
    const box = target.getBoundingClientRect()
    const frame = container.getBoundingClientRect()
    const x = box.x + box.width / 2 - frame.x
    active.set({ iso3, x, y: box.y + box.height / 2 - frame.y, hasFocus: true })
  }
  const handleBlur = ({ target }: FocusEvent) => {
    if (codeOf(target) && active.get()?.iso3 === codeOf(target)) active.set(null)
  }
  const handleKey = (event: KeyboardEvent) => {
    const iso3 = codeOf(event.target)
    if (iso3 && event.key === 'Escape') active.set(null)
    if (!iso3 || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    open(iso3)
  }
  container.addEventListener('focusin', handleFocus)
  container.addEventListener('focusout', handleBlur)
  container.addEventListener('keydown', handleKey)
  return () => {
    container.removeEventListener('focusin', handleFocus)
    container.removeEventListener('focusout', handleBlur)
    container.removeEventListener('keydown', handleKey)
  }
}
