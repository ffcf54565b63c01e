import L from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Dataset } from '../../../../dataset/dataset'
import type { MapGeometry } from '../../../contract/mapGeometry'
import { drawingPatterns, mapFill } from '../../mapFill'
import type { MapStyle } from '../../mapStyles'
import type { ActiveCountryStore } from '../activeCountry'
import { listenToKeyboard, listenToPointer, moveFocus } from './countryListeners'
import { type CountryPaths, createCountryPaths, mainPath, refineShapes } from './countryPaths'

export interface CountriesLayerProps {
  dataset: Dataset
  /** Decides what stands for each country, and is its shape until finer ones are there. */
  geometry: MapGeometry
  near: MapGeometry | null
  widthPx: number
  looks: ReadonlyMap<string, MapStyle>
  /** What a country is called and what the map says of it, for assistive technology. */
  nameOf: (iso3: string) => string
  pointed: ActiveCountryStore
  onOpen: ((iso3: string) => void) | undefined
}

/**
 * The countries. Shapes are drawn once; a change of the selection restyles those whose look has changed. With the
 * keyboard the map is one stop: arrow keys go from country to country by name, Enter opens.
 */
export function CountriesLayer(props: CountriesLayerProps) {
  const { dataset, geometry, near, widthPx, looks, nameOf, pointed, onOpen } = props
  const map = useMap()
  // The size decides which countries are too small to hit; a few pixels more or less change nothing.
  const roundedWidthPx = Math.max(Math.round(widthPx / 60) * 60, 60)
  const paths = useMemo(
    () => createCountryPaths(geometry.countries, dataset.countries, roundedWidthPx),
    [geometry, dataset, roundedWidthPx],
  )
  // A map that opens nothing is a picture: the pointer may ask it for names, the keyboard passes by.
  const canOpen = onOpen !== undefined
  const open = useRef(onOpen)
  useEffect(function keepHandler() {
    open.current = onOpen
  })

  // Of another size the map has other shapes: the focus stays on its country.
  const focused = useRef<string | null>(null)
  useEffect(
    function drawCountries() {
      // Discs above shapes, and seen ones above unseen ones.
      const group = L.layerGroup([
        ...paths.flatMap(({ shape }) => shape ?? []),
        ...paths.flatMap(({ target }) => target ?? []),
        ...paths.flatMap(({ disc }) => disc ?? []),
      ]).addTo(map)
      const handleOpen = (iso3: string) => open.current?.(iso3)
      for (const path of paths) listenToPointer(path, pointed, handleOpen)
      const stop = listenToKeyboard(map.getContainer(), paths, pointed, handleOpen)
      return () => {
        stop()
        focused.current = paths.find((path) => elementOf(path) === document.activeElement)?.iso3 ?? null
        group.remove()
      }
    },
    [map, paths, pointed],
  )

  useEffect(
    function refine() {
      if (near) refineShapes(paths, near)
    },
    [paths, near],
  )

  const painted = useRef(new WeakMap<CountryPaths, string>())
  useEffect(
    function restyle() {
      for (const path of paths) {
        const look = path.iso3 ? looks.get(path.iso3) : undefined
        const fill = mapFill(look, drawingPatterns)
        if (painted.current.get(path) === fill) continue
        painted.current.set(path, fill)
        const isSubject = look?.kind === 'subject'
        path.shape?.setStyle({
          fillColor: fill,
          color: isSubject ? 'var(--map-subject-line)' : 'var(--map-border)',
          weight: isSubject ? 1.2 : 0.7,
        })
        path.disc?.setStyle({ fillColor: fill, opacity: look ? 1 : 0, fillOpacity: look ? 1 : 0 })
        for (const disc of [path.disc, path.target])
          disc?.getElement()?.setAttribute('pointer-events', look ? 'auto' : 'none')
      }
    },
    [paths, looks],
  )

  useEffect(
    function nameForKeyboard() {
      const reachable = paths
        .flatMap((path) => {
          const element = elementOf(path)
          if (!element || !path.iso3) return []
          const look = looks.get(path.iso3)
          const isReachable = canOpen && look !== undefined && look.kind !== 'subject'
          setReachable(element, isReachable ? nameOf(path.iso3) : null)
          element.setAttribute('data-opens', path.iso3)
          return isReachable ? [{ element, name: nameOf(path.iso3), iso3: path.iso3 }] : []
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
      const elements = reachable.map(({ element }) => element)
      const refocused = reachable.findIndex(({ iso3 }) => iso3 === focused.current)
      elements.forEach((element, position) => {
        element.setAttribute('tabindex', position === Math.max(refocused, 0) ? '0' : '-1')
      })
      if (focused.current !== null) elements[refocused]?.focus({ preventScroll: true })
      focused.current = null
      const handleKey = (event: KeyboardEvent) => moveFocus(event, elements)
      const container = map.getContainer()
      container.addEventListener('keydown', handleKey)
      return () => container.removeEventListener('keydown', handleKey)
    },
    [map, paths, looks, nameOf, canOpen],
  )
  return null
}

function elementOf(path: CountryPaths): SVGElement | undefined {
  const element = mainPath(path)?.getElement()
  return element instanceof SVGElement ? element : undefined
}

function setReachable(element: Element, name: string | null) {
  if (name === null) {
    for (const attribute of ['role', 'aria-label', 'tabindex']) element.removeAttribute(attribute)
    return
  }
  element.setAttribute('role', 'button')
  element.setAttribute('aria-label', name)
}
