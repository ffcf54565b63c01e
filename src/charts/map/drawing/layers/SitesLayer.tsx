import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { type SiteMark, siteTriangle } from '../../siteMarks'
import { toLatLng } from '../mapCrs'
import styles from '../WorldMap.module.css'

interface SitesLayerProps {
  sites: readonly SiteMark[]
  onOpen: ((id: string) => void) | undefined
}

/** Ground stations and other places of the selected records, as triangles that open their record. */
export function SitesLayer({ sites, onOpen }: SitesLayerProps) {
  const map = useMap()
  useEffect(
    function drawSites() {
      const markers = sites.map(({ id, name, point }) => {
        const marker = L.marker(toLatLng(point), {
          icon: L.divIcon({ className: styles.site ?? '', iconSize: [12, 12], html: siteMark() }),
          title: name,
          alt: name,
          // The record is in the list and in the panels of its countries: no second tab stop.
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

const svg = 'http://www.w3.org/2000/svg'

function siteMark(): HTMLElement {
  const holder = document.createElement('div')
  const mark = document.createElementNS(svg, 'svg')
  mark.setAttribute('viewBox', '-6 -6 12 12')
  const triangle = document.createElementNS(svg, 'path')
  const attributes = {
    d: siteTriangle,
    fill: 'var(--map-site)',
    stroke: 'var(--page)',
    'stroke-width': '0.8',
  }
  for (const [name, value] of Object.entries(attributes)) triangle.setAttribute(name, value)
  mark.append(triangle)
  holder.append(mark)
  return holder
}
