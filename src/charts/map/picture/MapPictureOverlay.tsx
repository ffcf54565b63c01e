import type { Area } from '../../../selection/area'
import type { ChartContext, PictureBox } from '../../contract/chart'
import type { MapFrame, MapGeometry } from '../../contract/mapGeometry'
import { mutedOpacity } from '../../highlight/highlight'
import { reservedFor } from '../area/insetArea'
import { mapLabels } from '../area/mapLabels'
import { type MapPoint, toPixelsAt } from '../geometry/projection'
import { LabelLeader } from '../labels/LabelLeader'
import { labelSizePx, needsHalo } from '../labels/labelBoxes'
import { labelCountries } from '../labels/labelMap'
import { labelRequests, placeLabels } from '../labels/placeLabels'
import { type LabelList, listLinePx, placeList } from '../labels/placeList'
import { mapInk } from '../mapFill'
import { mapStyles, shownStyle } from '../mapStyles'
import { siteMarks, sitePaths, siteShapes } from '../siteMarks'

interface MapPictureOverlayProps {
  context: ChartContext
  shapes: MapGeometry
  frame: MapFrame
  /** Size of the map. */
  box: PictureBox
  /** An area that an inset shows: its countries are named there. */
  inset?: Area | null
  hasSites?: boolean
  /** Whether this is the inset itself. */
  isInset?: boolean
}

/** Sites and country labels over the countries of a map picture. Only where `overlayOf` says so. */
export function MapPictureOverlay({
  context,
  shapes,
  frame,
  box,
  inset = null,
  hasSites = true,
  isInset = false,
}: MapPictureOverlayProps) {
  const { selection, view, change } = context
  const toPixels = toPixelsAt(box.widthPx, shapes.plane.extent)
  const marks =
    hasSites && !change ? siteMarks(selection, view.color, { mark: view.mark, frame, shapes }) : []
  const sites = marks.map((site) => ({ ...site, ...toPixels(site.point) }))
  const labels = mapLabels(context, frame, { isInset }).filter(
    ({ country }) => !inset?.countries.has(country.iso3),
  )
  const styles = mapStyles(selection, view.color, change)
  const styleOf = (iso3: string | null) => shownStyle(styles, frame, iso3)
  const { countries } = selection.dataset
  const requests = labelRequests(labels, shapes, toPixels)
  const scene = {
    countries: labelCountries({ shapes, countries, widthPx: box.widthPx, toPixels }),
    styleOf,
    box: { left: 0, top: 0, right: box.widthPx, bottom: box.heightPx },
    marks: sites,
    reserved: inset ? [reservedFor(box)] : [],
  }
  const placed = placeLabels(requests, scene)
  const list = placeList(requests, placed, scene, context.text.m.map.list)
  const withHalo = placed.filter((label) => needsHalo(label, styleOf(label.id)))
  return (
    <>
      <g fill="var(--map-site)" stroke="var(--page)" strokeWidth={0.8}>
        {sites.map((site) => (
          <path
            key={site.id}
            transform={translation(site)}
            d={sitePaths[siteShapes[site.type]]}
            opacity={site.isMuted ? mutedOpacity : undefined}
          />
        ))}
      </g>
      <g fontSize={labelSizePx} fontWeight={600} textAnchor="middle">
        {placed.map(({ id, leader }) => leader && <LabelLeader key={id} leader={leader} />)}
        {/* The halo is a separate text element, because not every SVG renderer supports `paint-order`. */}
        {withHalo.map((label) => (
          <text
            key={label.id}
            x={label.textX}
            y={label.textY}
            dy="0.36em"
            fill="var(--page)"
            stroke="var(--page)"
            strokeWidth={3}
            strokeLinejoin="round"
          >
            {label.text}
          </text>
        ))}
        {placed.map((label) => (
          <text
            key={label.id}
            x={label.textX}
            y={label.textY}
            dy="0.36em"
            fill={label.isInside ? mapInk(styleOf(label.id)) : 'var(--ink)'}
          >
            {label.text}
          </text>
        ))}
      </g>
      {list && <PictureList list={list} />}
    </>
  )
}

function PictureList({ list: { heading, columns, pitchPx, box } }: { list: LabelList }) {
  const middle = (line: number) => box.top + (line + 0.5) * listLinePx
  return (
    <g fontSize={labelSizePx} fill="var(--ink)">
      <text x={box.left} y={middle(0)} dy="0.36em" fontWeight={600}>
        {heading}
      </text>
      {columns.flatMap((lines, column) =>
        lines.map((line, index) => (
          <text key={line} x={box.left + column * pitchPx} y={middle(index + 1)} dy="0.36em">
            {line}
          </text>
        )),
      )}
    </g>
  )
}

function translation({ x, y }: MapPoint): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`
}
