import type L from 'leaflet'
import type { ActiveCountryStore } from '../activeCountry'
import { type CountryPaths, mainPath } from './countryPaths'

/** Moves the one tab stop of the map along the names. */
export function moveFocus(event: KeyboardEvent, elements: readonly Element[]) {
  const current = elements.indexOf(document.activeElement as Element)
  if (current === -1) return
  const steps: Record<string, number> = {
    ArrowRight: current + 1,
    ArrowDown: current + 1,
    ArrowLeft: current - 1,
    ArrowUp: current - 1,
    Home: 0,
    End: elements.length - 1,
  }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const next = elements[(step + elements.length) % elements.length]
  if (!(next instanceof SVGElement)) return
  elements[current]?.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}

/** The pointer over and on a country: for its tooltip, and to open it. */
export function listenToPointer(
  { iso3, shape, disc, target }: CountryPaths,
  pointed: ActiveCountryStore,
  open: (iso3: string) => void,
) {
  if (!iso3) return
  const handlePointer = ({ containerPoint }: L.LeafletMouseEvent) =>
    pointed.set({ iso3, x: containerPoint.x, y: containerPoint.y, hasFocus: false })
  const handleLeave = () => {
    if (pointed.get()?.iso3 === iso3 && !pointed.get()?.hasFocus) pointed.set(null)
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
 * The keyboard, listened to on the container: an SVG shape with a focus listener of its own would become a tab stop.
 * Gives the function that ends listening.
 */
export function listenToKeyboard(
  container: HTMLElement,
  paths: readonly CountryPaths[],
  pointed: ActiveCountryStore,
  open: (iso3: string) => void,
) {
  const codes = new Map(paths.map((path) => [mainPath(path)?.getElement(), path.iso3]))
  const codeOf = (target: EventTarget | null) => (target instanceof Element ? codes.get(target) : undefined)
  const handleFocus = ({ target }: FocusEvent) => {
    const iso3 = codeOf(target)
    // A click focuses too; only focus that the keyboard gave asks for the ring and the tooltip.
    if (!iso3 || !(target instanceof Element) || !target.matches(':focus-visible')) return
    const box = target.getBoundingClientRect()
    const frame = container.getBoundingClientRect()
    const x = box.x + box.width / 2 - frame.x
    pointed.set({ iso3, x, y: box.y + box.height / 2 - frame.y, hasFocus: true })
  }
  const handleBlur = ({ target }: FocusEvent) => {
    if (codeOf(target) && pointed.get()?.iso3 === codeOf(target)) pointed.set(null)
  }
  const handleKey = (event: KeyboardEvent) => {
    const iso3 = codeOf(event.target)
    if (iso3 && event.key === 'Escape') pointed.set(null)
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
