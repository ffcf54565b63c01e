import type { Area } from '../../../selection/area'
import type { ChartContext, PictureBox } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { reservedFor } from '../area/insetArea'
import { drawingPatterns } from '../mapFill'
import { MapInset } from '../picture/MapInset'
import styles from './WorldMap.module.css'

interface InsetButtonProps {
  context: ChartContext
  area: Area
  shapes: MapGeometry
  /** Size of the map. */
  map: PictureBox
  /** Shows the area on the whole map; absent if the map cannot change. */
  onPress: (() => void) | undefined
}

/** The inset of the world map. Pressing it shows its area on the whole map. */
export function InsetButton({ context, area, shapes, map, onPress }: InsetButtonProps) {
  const { left, right, top, bottom } = reservedFor(map)
  const [width, height] = [right - left + 1, bottom - top + 1]
  return (
    <button
      type="button"
      className={styles.inset}
      aria-label={context.text.m.map.inset(area.name)}
      disabled={!onPress}
      onClick={onPress}
    >
      <svg
        width={width}
        height={height}
        viewBox={`${left - 0.5} ${top} ${width} ${height}`}
        aria-hidden="true"
      >
        <MapInset context={context} area={area} shapes={shapes} patterns={drawingPatterns} map={map} />
      </svg>
    </button>
  )
}
