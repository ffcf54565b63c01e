import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { MapGeometry } from '../../../contract/mapGeometry'
import type { MapPoint } from '../../geometry/projection'
import type { MapLabel } from '../../labels/chooseLabels'
import { fitLabels } from '../../labels/fitLabels'
import { LabelLeader } from '../../labels/LabelLeader'
import { placeLabels } from '../../labels/placeLabels'
import type { SiteMark } from '../../siteMarks'
import { toLatLng } from '../mapCrs'
import styles from './LabelsLayer.module.css'
import { useZoom } from './useZoom'

interface LabelsLayerProps {
  geometry: MapGeometry
  labels: readonly MapLabel[]
  sites: readonly SiteMark[]
  widthPx: number
}

const pane = 'labels'

/** Country labels: inside their country if they fit at the current zoom, otherwise beside it with a leader line. */
export function LabelsLayer({ geometry, labels, sites, widthPx }: LabelsLayerProps) {
  const map = useMap()
  const zoom = useZoom()
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(
    function createPane() {
      const created = map.getPane(pane) ?? map.createPane(pane)
      created.style.zIndex = '430'
      created.style.pointerEvents = 'none'
      created.classList.add('leaflet-zoom-hide')
      setElement(created)
    },
    [map],
  )
  if (!element || widthPx === 0 || zoom === undefined) return null
  const toPixels = (point: MapPoint) => map.latLngToLayerPoint(toLatLng(point))
  const placed = placeLabels(fitLabels(labels, geometry, map.getZoomScale(zoom, 0), toPixels), {
    marks: sites.map(({ point }) => toPixels(point)),
  })
  return createPortal(
    <div aria-hidden="true">
      <svg className={styles.leaders} aria-hidden="true">
        {placed
          .filter(({ isInside }) => !isInside)
          .map((label) => (
            <LabelLeader key={label.id} label={label} />
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
