import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { mutedOpacity } from '../../../highlight/highlight'
import { type SiteMark, type SiteShape, sitePaths, siteShapes } from '../../siteMarks'
import { toLatLng } from '../mapCrs'
import styles from '../WorldMap.module.css'
import { moveFocus } from './countryListeners'

interface SitesLayerProps {
  sites: readonly SiteMark[]
  /** Returns the name of a site with what it is. */
  nameOf: (site: SiteMark) => string
  onOpen: ((id: string) => void) | undefined
}

/**
 * Sites of the selected records, as marks that open their record. Their names appear on hover and on keyboard focus. All
 * sites together are one tab stop: arrow keys move between them.
 */
export function SitesLayer({ sites, nameOf, onOpen }: SitesLayerProps) {
  const map = useMap()
  useEffect(
    function drawSites() {
      const markers = sites.map((site) => {
        const icon = L.divIcon({
          className: styles.site ?? '',
          iconSize: [12, 12],
          html: createMark(siteShapes[site.type]),
        })
        const marker = L.marker(toLatLng(site.point), {
          icon,
          opacity: site.isMuted ? mutedOpacity : 1,
          keyboard: onOpen !== undefined,
        })
        // An element, because Leaflet would read a string as HTML.
        const label = document.createElement('span')
        label.textContent = nameOf(site)
        marker.bindTooltip(label, {
          className: styles.siteName ?? '',
          direction: 'top',
          offset: [0, -6],
        })
        marker.on('click', () => onOpen?.(site.id))
        return { site, marker }
      })
      const group = L.layerGroup(markers.map(({ marker }) => marker)).addTo(map)
      const elements = markers.flatMap(({ site, marker }, index) => {
        const element = marker.getElement()
        if (!element || !onOpen) return []
        element.setAttribute('aria-label', nameOf(site))
        element.setAttribute('tabindex', index === 0 ? '0' : '-1')
        // Leaflet opens the tooltip on focus, but leaves it open.
        element.addEventListener('blur', () => marker.closeTooltip())
        element.addEventListener('keydown', (event) => {
          if (event.key === 'Escape') marker.closeTooltip()
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          onOpen(site.id)
        })
        return [element]
      })
      const handleKey = (event: KeyboardEvent) => moveFocus(event, elements)
      const container = map.getContainer()
      container.addEventListener('keydown', handleKey)
      return () => {
        container.removeEventListener('keydown', handleKey)
        group.remove()
      }
    },
    [map, sites, nameOf, onOpen],
  )
  return null
}

const svgNamespace = 'http://www.w3.org/2000/svg'

function createMark(shape: SiteShape): HTMLElement {
  const container = document.createElement('div')
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('viewBox', '-6 -6 12 12')
  const path = document.createElementNS(svgNamespace, 'path')
  const attributes = {
    d: sitePaths[shape],
    fill: 'var(--map-site)',
    stroke: 'var(--page)',
    'stroke-width': '0.8',
  }
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value)
  svg.append(path)
  container.append(svg)
  return container
}
