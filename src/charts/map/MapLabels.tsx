import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { Country } from '../../dataset/schema'
import styles from './MapLabels.module.css'
import { toLatLng } from './mapCrs'
import { type MapGeometry, shapeWidth } from './mapGeometry'
import { labelWidth, type PlacedLabel, placeLabels } from './placeLabels'
import { mapPoint } from './projection'

export interface MapLabel {
  country: Country
  text: string
  /** Whether the country is painted so dark (light, in the dark theme) that its name inside must be inverse. */
  isInverse: boolean
}

interface MapLabelsProps {
  geometry: MapGeometry
  labels: readonly MapLabel[]
  widthPx: number
}

const pane = 'labels'

/** Names of the countries with most records: inside where they fit, else beside with a leader. */
export function MapLabels({ geometry, labels, widthPx }: MapLabelsProps) {
  const map = useMap()
  const [zoom, setZoom] = useState(() => map.getZoom())
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(
    function followZoom() {
      const created = map.getPane(pane) ?? map.createPane(pane)
      created.style.zIndex = '430'
      created.style.pointerEvents = 'none'
      created.classList.add('leaflet-zoom-hide')
      setElement(created)
      const handleZoom = () => setZoom(map.getZoom())
      handleZoom()
      map.on('zoomend viewreset', handleZoom)
      return () => {
        map.off('zoomend viewreset', handleZoom)
      }
    },
    [map],
  )
  if (!element || widthPx === 0 || zoom === undefined) return null
  const pixelsPerUnit = map.getZoomScale(zoom, 0)
  const placed = placeLabels(
    labels.map(({ country, text }) => {
      const point = map.latLngToLayerPoint(toLatLng(mapPoint(country.labelLat, country.labelLon)))
      const shape = geometry.countries.find(({ iso3 }) => iso3 === country.iso3)
      const roomPx = shape ? shapeWidth(shape) * pixelsPerUnit * 0.85 : 0
      return { id: country.iso3, text, x: point.x, y: point.y, roomPx }
    }),
  )
  return createPortal(
    <div aria-hidden="true">
      <svg className={styles.leaders} aria-hidden="true">
        {placed
          .filter(({ isInside }) => !isInside)
          .map((label) => (
            <Leader key={label.id} label={label} />
          ))}
      </svg>
      {placed.map((label) => {
        const isInverse = labels.find(({ country }) => country.iso3 === label.id)?.isInverse
        const classes = [styles.label, label.isInside ? '' : styles.isBeside]
        return (
          <span
            key={label.id}
            className={classes.join(' ')}
            style={{
              transform: `translate(${label.textX}px, ${label.textY}px) translate(-50%, -50%)`,
              color: label.isInside && isInverse ? 'var(--ink-inverse)' : 'var(--ink)',
            }}
          >
            {label.text}
          </span>
        )
      })}
    </div>,
    element,
  )
}

function Leader({ label }: { label: PlacedLabel }) {
  const half = labelWidth(label.text) / 2 + 2
  const side = label.textX < label.x ? 1 : -1
  const isAcross = Math.abs(label.textX - label.x) > half
  return (
    <line
      x1={isAcross ? label.textX + side * half : label.textX}
      y1={isAcross ? label.textY : label.textY + (label.textY < label.y ? 8 : -8)}
      x2={label.x}
      y2={label.y}
    />
  )
}
