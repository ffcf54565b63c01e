import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { Country } from '../../../../dataset/schema'
import type { MapFrame, MapGeometry } from '../../../contract/mapGeometry'
import type { MapLabel } from '../../labels/chooseLabels'
import { LabelLeader } from '../../labels/LabelLeader'
import { labelCountries } from '../../labels/labelMap'
import { labelRequests, placeLabels } from '../../labels/placeLabels'
import { isColoured, type MapStyle, shownStyle } from '../../mapStyles'
import type { SiteMark } from '../../siteMarks'
import styles from './LabelsLayer.module.css'
import { useMapWindow } from './useMapWindow'

interface LabelsLayerProps {
  geometry: MapGeometry
  frame: MapFrame
  countries: readonly Country[]
  countryStyles: ReadonlyMap<string, MapStyle>
  labels: readonly MapLabel[]
  sites: readonly SiteMark[]
  widthPx: number
}

const pane = 'labels'

/** Country labels: inside their country if they fit at the current zoom, otherwise beside it with a leader line. */
export function LabelsLayer(props: LabelsLayerProps) {
  const { geometry, frame, countries, countryStyles, labels, sites, widthPx } = props
  const map = useMap()
  const visible = useMapWindow()
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
  const shapes = useMemo(
    () => visible && labelCountries({ shapes: geometry, countries, widthPx, toPixels: visible.toPixels }),
    [visible, geometry, countries, widthPx],
  )
  const placed = useMemo(
    () =>
      visible && shapes
        ? placeLabels(labelRequests(labels, geometry, visible.toPixels), {
            countries: shapes,
            hasValue: (iso3) => isColoured(shownStyle(countryStyles, frame, iso3)),
            box: visible.box,
            marks: sites.map(({ point }) => visible.toPixels(point)),
          })
        : [],
    [visible, shapes, geometry, frame, labels, countryStyles, sites],
  )
  if (!element) return null
  return createPortal(
    <div aria-hidden="true">
      <svg className={styles.leaders} aria-hidden="true">
        {placed.map(({ id, leader }) => leader && <LabelLeader key={id} leader={leader} />)}
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
