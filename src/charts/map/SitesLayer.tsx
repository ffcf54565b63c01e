import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { Agreement } from '../../dataset/schema'
import { toLatLng } from './mapCrs'
import { mapPoint } from './projection'
import styles from './WorldMap.module.css'

interface SitesLayerProps {
  records: readonly Agreement[]
  onOpen: ((id: string) => void) | undefined
}

/** Ground stations and other places of the selected records, as triangles that open their record. */
export function SitesLayer({ records, onOpen }: SitesLayerProps) {
  const map = useMap()
  useEffect(
    function drawSites() {
      const markers = records.flatMap((record) => {
        const { site } = record
        if (site?.lat === undefined || site.lon === undefined) return []
        const marker = L.marker(toLatLng(mapPoint(site.lat, site.lon)), {
          icon: L.divIcon({ className: styles.site ?? '', iconSize: [12, 12], html: siteMark() }),
          title: site.name,
          alt: site.name,
          // The record is in the list and in the panels of its countries: no second tab stop.
          keyboard: false,
        })
        marker.on('click', () => onOpen?.(record.id))
        return [marker]
      })
      const group = L.layerGroup(markers).addTo(map)
      return () => {
        group.remove()
      }
    },
    [map, records, onOpen],
  )
  return null
}

const svg = 'http://www.w3.org/2000/svg'

function siteMark(): HTMLElement {
  const holder = document.createElement('div')
  const mark = document.createElementNS(svg, 'svg')
  mark.setAttribute('viewBox', '0 0 12 12')
  const triangle = document.createElementNS(svg, 'path')
  triangle.setAttribute('d', 'M6 2.500 9.500 9h-7Z')
  mark.append(triangle)
  holder.append(mark)
  return holder
}
