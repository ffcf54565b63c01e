import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { Country } from '../../../../dataset/schema'
import type { MapGeometry } from '../../../contract/mapGeometry'
import type { MapLabel } from '../../labels/chooseLabels'
import { LabelLeader } from '../../labels/LabelLeader'
import { labelCountries } from '../../labels/labelMap'
import { labelRequests, placeLabels } from '../../labels/placeLabels'
import { isColoured, type MapStyle } from '../../mapStyles'
import type { SiteMark } from '../../siteMarks'
import styles from './LabelsLayer.module.css'
import { useMapFrame } from './useMapFrame'

interface LabelsLayerProps {
  geometry: MapGeometry
  countries: readonly Country[]
  countryStyles: ReadonlyMap<string, MapStyle>
  labels: readonly MapLabel[]
  sites: readonly SiteMark[]
  widthPx: number
}

const pane = 'labels'

/** Country labels: inside their country if they fit at the current zoom, otherwise beside it with a leader line. */
export function LabelsLayer(props: LabelsLayerProps) {
  const { geometry, countries, countryStyles, labels, sites, widthPx } = props
  const map = useMap()
  const frame = useMapFrame()
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
    () => frame && labelCountries({ shapes: geometry, countries, widthPx, toPixels: frame.toPixels }),
    [frame, geometry, countries, widthPx],
  )
  const placed = useMemo(
    () =>
      frame && shapes
        ? placeLabels(labelRequests(labels, frame.toPixels), {
            countries: shapes,
            hasValue: (iso3) => isColoured(countryStyles.get(iso3)),
            box: frame.box,
            marks: sites.map(({ point }) => frame.toPixels(point)),
          })
        : [],
    [frame, shapes, labels, countryStyles, sites],
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
