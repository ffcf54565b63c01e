import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { mutedOpacity } from '../../../highlight/highlight'
import { type SiteMark, siteTriangle } from '../../siteMarks'
import { toLatLng } from '../mapCrs'
import styles from '../WorldMap.module.css'

interface SitesLayerProps {
  sites: readonly SiteMark[]
  onOpen: ((id: string) => void) | undefined
}

/** Sites of the selected records, as triangles that open their record. */
export function SitesLayer({ sites, onOpen }: SitesLayerProps) {
  const map = useMap()
  useEffect(
    function drawSites() {
      const markers = sites.map(({ id, name, point, isMuted }) => {
        const marker = L.marker(toLatLng(point), {
          icon: L.divIcon({ className: styles.site ?? '', iconSize: [12, 12], html: createTriangle() }),
          opacity: isMuted ? mutedOpacity : 1,
          title: name,
          alt: name,
          // Keyboard users reach the record through the list or the panel of its country: no tab stop here.
          keyboard: false,
        })
        marker.on('click', () => onOpen?.(id))
        return marker
      })
      const group = L.layerGroup(markers).addTo(map)
      return () => {
        group.remove()
      }
    },
    [map, sites, onOpen],
  )
  return null
}

const svgNamespace = 'http://www.w3.org/2000/svg'

function createTriangle(): HTMLElement {
  const container = document.createElement('div')
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('viewBox', '-6 -6 12 12')
  const triangle = document.createElementNS(svgNamespace, 'path')
  const attributes = {
    d: siteTriangle,
    fill: 'var(--map-site)',
    stroke: 'var(--page)',
    'stroke-width': '0.8',
  }
  for (const [name, value] of Object.entries(attributes)) triangle.setAttribute(name, value)
  svg.append(triangle)
  container.append(svg)
  return container
}
