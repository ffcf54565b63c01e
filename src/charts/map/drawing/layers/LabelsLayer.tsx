import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'
import type { Country } from '../../../../dataset/schema'
import type { MapFrame, MapGeometry } from '../../../contract/mapGeometry'
import type { MapLabel } from '../../labels/chooseLabels'
import { LabelLeader } from '../../labels/LabelLeader'
import { needsHalo } from '../../labels/labelBoxes'
import { labelCountries } from '../../labels/labelMap'
import type { PixelBox } from '../../labels/pixelShapes'
import { labelRequests, placeLabels } from '../../labels/placeLabels'
import { type ListWords, listLinePx, placeList } from '../../labels/placeList'
import { mapInk } from '../../mapFill'
import { type MapStyle, shownStyle } from '../../mapStyles'
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
  words: ListWords
  /** Whether the source of the chart is in the lower left corner. */
  hasSource: boolean
  /** A box, from the corner of the map, that an inset covers. */
  reserved: PixelBox | null
  widthPx: number
}

const pane = 'labels'
/** Sizes of what covers the lower corners: the buttons of the map, and the source in `ChartFrame.module.css`. */
const buttonsPx = { width: 44, height: 112 }
const sourcePx = { width: 240, height: 112 }

function coveredCorners({ left, right, bottom }: PixelBox, hasSource: boolean): readonly PixelBox[] {
  const buttons = { left: right - buttonsPx.width, top: bottom - buttonsPx.height, right, bottom }
  const source = { left, top: bottom - sourcePx.height, right: left + sourcePx.width, bottom }
  return hasSource ? [buttons, source] : [buttons]
}

/** Country labels: inside their country if they fit at the current zoom, otherwise beside it with a leader line. */
export function LabelsLayer(props: LabelsLayerProps) {
  const { geometry, frame, countries, countryStyles, labels, sites, words, hasSource, reserved, widthPx } =
    props
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
  const drawn = useMemo(() => {
    if (!visible || !shapes) return null
    const requests = labelRequests(labels, geometry, visible.toPixels)
    const scene = {
      countries: shapes,
      styleOf: (iso3: string | null) => shownStyle(countryStyles, frame, iso3),
      box: visible.box,
      marks: sites.map(({ point }) => visible.toPixels(point)),
      reserved: [
        ...coveredCorners(visible.box, hasSource),
        ...(reserved ? [moveBox(reserved, visible.box)] : []),
      ],
    }
    const placed = placeLabels(requests, scene)
    return { placed, list: placeList(requests, placed, scene, words) }
  }, [visible, shapes, geometry, frame, labels, countryStyles, sites, hasSource, reserved, words])
  if (!element || !drawn) return null
  const { placed, list } = drawn
  return createPortal(
    <div aria-hidden="true">
      <svg className={styles.leaders} aria-hidden="true">
        {placed.map(({ id, leader }) => leader && <LabelLeader key={id} leader={leader} />)}
      </svg>
      {placed.map((label) => {
        const style = shownStyle(countryStyles, frame, label.id)
        const hasHalo = needsHalo(label, style)
        const classes = [styles.label, hasHalo ? styles.hasHalo : '']
        return (
          <span
            key={label.id}
            className={classes.join(' ')}
            style={{
              transform: `translate(${label.textX}px, ${label.textY}px) translate(-50%, -50%)`,
              color: label.isInside ? mapInk(style) : 'var(--ink)',
            }}
          >
            {label.text}
          </span>
        )
      })}
      {list && (
        <div
          className={styles.list}
          style={{
            transform: `translate(${list.box.left}px, ${list.box.top}px)`,
            gridAutoColumns: list.pitchPx,
            gridAutoRows: listLinePx,
            lineHeight: `${listLinePx}px`,
          }}
        >
          <strong>{list.heading}</strong>
          {list.columns.flatMap((lines, column) =>
            lines.map((line, row) => (
              <span key={line} style={{ gridArea: `${row + 2} / ${column + 1}` }}>
                {line}
              </span>
            )),
          )}
        </div>
      )}
    </div>,
    element,
  )
}

function moveBox({ left, right, top, bottom }: PixelBox, by: Pick<PixelBox, 'left' | 'top'>): PixelBox {
  return { left: left + by.left, right: right + by.left, top: top + by.top, bottom: bottom + by.top }
}
