import L from 'leaflet'
import { useEffect, useMemo, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Dataset } from '../../../../dataset/dataset'
import type { MapFrame, MapGeometry } from '../../../contract/mapGeometry'
import { isMuted, mutedOpacity } from '../../../highlight/highlight'
import { drawingPatterns, mapFill, mapOutline } from '../../mapFill'
import { isColoured, type MapStyle, shownStyle } from '../../mapStyles'
import type { ActiveCountryStore } from '../activeCountry'
import { reachableCountries } from '../reachableCountries'
import { listenToKeyboard, listenToPointer, moveFocus } from './countryListeners'
import { type CountryPaths, createCountryPaths, mainPath, refineShapes } from './countryPaths'

interface CountriesLayerProps {
  dataset: Dataset
  /** The coarse shapes. They decide which countries get a disc, and are drawn until `near` has loaded. */
  geometry: MapGeometry
  near: MapGeometry | null
  frame: MapFrame
  widthPx: number
  countryStyles: ReadonlyMap<string, MapStyle>
  /** The highlighted countries; null if none is. */
  marked: ReadonlySet<string> | null
  /** Returns the accessible name of a country. */
  nameOf: (iso3: string) => string
  /** Compares two names in the language of the page. */
  compare: (a: string, b: string) => number
  active: ActiveCountryStore
  onOpen: ((iso3: string) => void) | undefined
}

/**
 * The countries. Their shapes are drawn once; a new selection restyles only countries whose fill has changed. The map is
 * one tab stop: arrow keys move between countries in order of their names, Enter opens one.
 */
export function CountriesLayer(props: CountriesLayerProps) {
  const { dataset, geometry, near, frame, widthPx, countryStyles, marked, nameOf, compare } = props
  const { active, onOpen } = props
  const map = useMap()
  // The width decides which countries get a disc. Rounded, so that small changes do not redraw the map.
  const roundedWidthPx = Math.max(Math.round(widthPx / 60) * 60, 60)
  const paths = useMemo(
    () => createCountryPaths(geometry, dataset.countries, roundedWidthPx),
    [geometry, dataset, roundedWidthPx],
  )
  // Without an action countries still show tooltips, but cannot be reached by keyboard.
  const canOpen = onOpen !== undefined
  const open = useRef(onOpen)
  useEffect(function keepHandler() {
    open.current = onOpen
  })

  // Code of the country that had focus when its shape was removed. The new shape gets the focus back.
  const focused = useRef<string | null>(null)
  useEffect(
    function drawCountries() {
      // Later layers are on top: visible discs cover invisible ones, and both cover shapes.
      const group = L.layerGroup([
        ...paths.flatMap(({ shape }) => shape ?? []),
        ...paths.flatMap(({ target }) => target ?? []),
        ...paths.flatMap(({ disc }) => disc ?? []),
      ]).addTo(map)
      const handleOpen = (iso3: string) => open.current?.(iso3)
      for (const path of paths) listenToPointer(path, active, handleOpen)
      const stopListening = listenToKeyboard(map.getContainer(), paths, active, handleOpen)
      return () => {
        stopListening()
        focused.current = paths.find((path) => elementOf(path) === document.activeElement)?.iso3 ?? null
        group.remove()
      }
    },
    [map, paths, active],
  )

  useEffect(
    function refine() {
      if (near) refineShapes(paths, near)
    },
    [paths, near],
  )

  const currentFills = useRef(new WeakMap<CountryPaths, string>())
  useEffect(
    function restyle() {
      for (const path of paths) {
        const style = shownStyle(countryStyles, frame, path.iso3)
        const fill = mapFill(style, drawingPatterns)
        const isOwn = style?.kind === 'subject' || style?.kind === 'founder'
        const isFull = isOwn || !isColoured(style) || !isMuted(path.iso3 ?? '', marked)
        const fillOpacity = isFull ? 1 : mutedOpacity
        if (currentFills.current.get(path) === `${fill} ${fillOpacity}`) continue
        currentFills.current.set(path, `${fill} ${fillOpacity}`)
        const { color, widthPx: weight } = mapOutline(style)
        path.shape?.setStyle({ fillColor: fill, fillOpacity, color, weight })
        const opacity = isColoured(style) ? 1 : 0
        path.disc?.setStyle({ fillColor: fill, opacity, fillOpacity: opacity && fillOpacity })
        for (const disc of [path.disc, path.target])
          disc?.getElement()?.setAttribute('pointer-events', isColoured(style) ? 'auto' : 'none')
      }
    },
    [paths, frame, countryStyles, marked],
  )

  useEffect(
    function makeFocusable() {
      const codes = reachableCountries(dataset, geometry, frame, countryStyles)
      const reachable = paths
        .flatMap((path) => {
          const element = elementOf(path)
          if (!element || !path.iso3) return []
          const isReachable = canOpen && codes.has(path.iso3)
          setButtonRole(element, isReachable ? nameOf(path.iso3) : null)
          element.setAttribute('data-opens', path.iso3)
          return isReachable ? [{ element, name: nameOf(path.iso3), iso3: path.iso3 }] : []
        })
        .sort((a, b) => compare(a.name, b.name))
      const elements = reachable.map(({ element }) => element)
      const refocused = reachable.findIndex(({ iso3 }) => iso3 === focused.current)
      elements.forEach((element, index) => {
        element.setAttribute('tabindex', index === Math.max(refocused, 0) ? '0' : '-1')
      })
      if (focused.current !== null) elements[refocused]?.focus({ preventScroll: true })
      focused.current = null
      const handleKey = (event: KeyboardEvent) => moveFocus(event, elements)
      const container = map.getContainer()
      container.addEventListener('keydown', handleKey)
      return () => container.removeEventListener('keydown', handleKey)
    },
    [map, paths, dataset, geometry, frame, countryStyles, nameOf, compare, canOpen],
  )
  return null
}

function elementOf(path: CountryPaths): SVGElement | undefined {
  const element = mainPath(path)?.getElement()
  return element instanceof SVGElement ? element : undefined
}

/** Makes an element a button with this accessible name; with null, removes what made it one. */
function setButtonRole(element: Element, name: string | null) {
  if (name === null) {
    for (const attribute of ['role', 'aria-label', 'tabindex']) element.removeAttribute(attribute)
    return
  }
  element.setAttribute('role', 'button')
  element.setAttribute('aria-label', name)
}
