import type { Area } from '../../../selection/area'
import type { ChartContext, PictureBox } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { insetBox } from '../area/insetArea'
import { framedShapes } from '../area/mapFrame'
import { MapPictureOverlay } from './MapPictureOverlay'
import { MapPictureShapes } from './MapPictureShapes'

interface MapInsetProps {
  context: ChartContext
  area: Area
  shapes: MapGeometry
  /** Prefix of the pattern ids on the page. */
  patterns: string
  /** Size of the map that holds the inset. */
  map: PictureBox
}

/** An area again, larger, in a corner of the world map, with its name over its frame. */
export function MapInset({ context, area, shapes, patterns, map }: MapInsetProps) {
  const { selection, view, change } = context
  const { left, top, right, bottom } = insetBox(map)
  const [widthPx, heightPx] = [right - left, bottom - top]
  const frame = { area: area.id, countries: area.countries, at: null }
  const framed = framedShapes(shapes, frame, widthPx / heightPx)
  const title = { x: 0, y: -6, fontSize: 12, fontWeight: 600 }
  return (
    <g transform={`translate(${left} ${top})`}>
      {/* The halo is a separate text element, because not every SVG renderer supports `paint-order`. */}
      <text {...title} fill="var(--page)" stroke="var(--page)" strokeWidth={3} strokeLinejoin="round">
        {area.name}
      </text>
      <text {...title} fill="var(--ink)">
        {area.name}
      </text>
      <MapPictureShapes
        selection={selection}
        color={view.color}
        change={change}
        mark={view.mark}
        shapes={framed}
        frame={frame}
        patterns={patterns}
        widthPx={widthPx}
      />
      <MapPictureOverlay
        context={context}
        shapes={framed}
        frame={frame}
        box={{ widthPx, heightPx }}
        isInset
      />
      <rect width={widthPx} height={heightPx} fill="none" stroke="var(--rule-strong)" />
    </g>
  )
}
