import L from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Dataset } from '../../dataset/dataset'
import { type CountryPaths, createCountryPaths, mainPath } from './countryPaths'
import type { MapGeometry } from './geometry'
import type { MapLook } from './mapLooks'
import { mapFill } from './mapPaint'
import type { PointedStore } from './pointedCountry'

export interface CountriesLayerProps {
  dataset: Dataset
  geometry: MapGeometry
  widthPx: number
  looks: ReadonlyMap<string, MapLook>
  /** What a country is called and what the map says of it, for assistive technology. */
  nameOf: (iso3: string) => string
  pointed: PointedStore
  onOpen: ((iso3: string) => void) | undefined
}

/**
 * The countries. Shapes are drawn once; a change of the selection restyles those whose look has changed. With the
 * keyboard the map is one stop: arrow keys go from country to country by name, Enter opens.
 */
export function CountriesLayer(props: CountriesLayerProps) {
  const { dataset, geometry, widthPx, looks, nameOf, pointed, onOpen } = props
  const map = useMap()
  // The size decides which countries are too small to hit; a few pixels more or less change nothing.
  const roundedWidthPx = Math.max(Math.round(widthPx / 60) * 60, 60)
  const paths = useMemo(
    () => createCountryPaths(geometry.countries, dataset.countries, roundedWidthPx),
    [geometry, dataset, roundedWidthPx],
  )
  const open = useRef(onOpen)
  useEffect(function keepHandler() {
    open.current = onOpen
  })

  useEffect(
    function drawCountries() {
      const group = L.layerGroup(paths.flatMap(({ shape }) => shape ?? []))
      const discs = L.layerGroup(paths.flatMap(({ disc }) => disc ?? []))
      group.addTo(map)
      discs.addTo(map)
      const stop = paths.map((path) => listen(path, map, pointed, (iso3) => open.current?.(iso3)))
      return () => {
        for (const end of stop) end()
        group.remove()
        discs.remove()
      }
    },
    [map, paths, pointed],
  )

  const painted = useRef(new WeakMap<CountryPaths, string>())
  useEffect(
    function restyle() {
      for (const path of paths) {
        const look = path.iso3 ? looks.get(path.iso3) : undefined
        const fill = mapFill(look)
        if (painted.current.get(path) === fill) continue
        painted.current.set(path, fill)
        const isSubject = look?.kind === 'subject'
        path.shape?.setStyle({
          fillColor: fill,
          color: isSubject ? 'var(--map-subject-line)' : 'var(--map-border)',
          weight: isSubject ? 1.2 : 0.7,
        })
        path.disc?.setStyle({ fillColor: fill, opacity: look ? 1 : 0, fillOpacity: look ? 1 : 0 })
      }
    },
    [paths, looks],
  )

  useEffect(
    function nameForKeyboard() {
      const reachable = paths
        .flatMap((path) => {
          const element = mainPath(path)?.getElement()
          if (!element || !path.iso3) return []
          const look = looks.get(path.iso3)
          const isReachable = look !== undefined && look.kind !== 'subject'
          setReachable(element, isReachable ? nameOf(path.iso3) : null)
          return isReachable ? [{ element, name: nameOf(path.iso3) }] : []
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
      const elements = reachable.map(({ element }) => element)
      elements.forEach((element, position) => {
        element.setAttribute('tabindex', position === 0 ? '0' : '-1')
      })
      const handleKey = (event: KeyboardEvent) => moveFocus(event, elements)
      const container = map.getContainer()
      container.addEventListener('keydown', handleKey)
      return () => container.removeEventListener('keydown', handleKey)
    },
    [map, paths, looks, nameOf],
  )
  return null
}

function setReachable(element: Element, name: string | null) {
  if (name === null) {
    for (const attribute of ['role', 'aria-label', 'tabindex']) element.removeAttribute(attribute)
    return
  }
  element.setAttribute('role', 'button')
  element.setAttribute('aria-label', name)
}

/** Moves the one tab stop of the map along the names. */
function moveFocus(event: KeyboardEvent, elements: readonly Element[]) {
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

function listen(path: CountryPaths, map: L.Map, pointed: PointedStore, open: (iso3: string) => void) {
  const { iso3, shape, disc } = path
  if (!iso3) return () => undefined
  const point = (x: number, y: number, hasFocus: boolean) => pointed.set({ iso3, x, y, hasFocus })
  const leave = () => {
    if (pointed.get()?.iso3 === iso3 && !pointed.get()?.hasFocus) pointed.set(null)
  }
  for (const layer of [shape, disc]) {
    const handlePointer = (event: L.LeafletMouseEvent) =>
      point(event.containerPoint.x, event.containerPoint.y, false)
    layer?.on({ mouseover: handlePointer, mousemove: handlePointer })
    layer?.on('mouseout', leave)
    layer?.on('click', () => open(iso3))
  }
  const element = mainPath(path)?.getElement()
  const handleFocus = () => {
    // A click focuses too; only focus that the keyboard gave asks for the ring and the tooltip.
    if (!element?.matches(':focus-visible')) return
    const box = element.getBoundingClientRect()
    const frame = map.getContainer().getBoundingClientRect()
    point(box.x + box.width / 2 - frame.x, box.y + box.height / 2 - frame.y, true)
  }
  const handleBlur = () => {
    if (pointed.get()?.iso3 === iso3) pointed.set(null)
  }
  const handleKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    open(iso3)
  }
  element?.addEventListener('focus', handleFocus)
  element?.addEventListener('blur', handleBlur)
  element?.addEventListener('keydown', handleKey)
  return () => {
    shape?.off()
    disc?.off()
    element?.removeEventListener('focus', handleFocus)
    element?.removeEventListener('blur', handleBlur)
    element?.removeEventListener('keydown', handleKey)
  }
}
