import { useMap } from 'react-leaflet'
import type { Text } from '../../../text/text'
import type { MapPlane } from '../../contract/mapGeometry'
import { boundsOf } from './mapCrs'
import styles from './WorldMap.module.css'

/** Buttons that zoom in, zoom out, and show the whole area. */
export function MapButtons({ text, plane }: { text: Text; plane: MapPlane }) {
  const map = useMap()
  const words = text.m.map.buttons
  return (
    <div className={`${styles.buttons} screen-only`}>
      <MapButton name={words.zoomIn} path="M8 3v10M3 8h10" onClick={() => map.zoomIn(1)} />
      <MapButton name={words.zoomOut} path="M3 8h10" onClick={() => map.zoomOut(1)} />
      <MapButton
        name={words.fit}
        path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
        onClick={() => map.setView(boundsOf(plane.extent).getCenter(), map.getMinZoom())}
      />
    </div>
  )
}

function MapButton({ name, path, onClick }: { name: string; path: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.button} aria-label={name} title={name} onClick={onClick}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </button>
  )
}
