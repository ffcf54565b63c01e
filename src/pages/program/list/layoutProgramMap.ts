import type { MapGeometry } from '../../../charts/contract/mapGeometry'
import { shapeArea } from '../../../charts/map/geometry/area'
import {
  isOnMap,
  type MapPoint,
  mapAspect,
  pixelsPerUnit,
  projectPoint,
  toPixelsAt,
} from '../../../charts/map/geometry/projection'
import { pathData, snapToGrid } from '../../../charts/map/picture/pathData'
import { simplifyRings } from '../../../charts/map/picture/simplifyRings'
import type { Country } from '../../../dataset/schema'

/** A small map of the world: outlines as path data, and a disc for each country too small to be seen. */
export interface ProgramMapLayout {
  widthPx: number
  heightPx: number
  outlines: readonly { iso3: string | null; d: string }[]
  discs: ReadonlyMap<string, MapPoint>
}

/** Twice the size on screen, so that outlines are fine enough for dense screens. */
const widthPx = 320
/** Countries that cover fewer square pixels have a disc. */
const leastAreaPx = 6

/** Lays out the map that all programs share. */
export function layoutProgramMap(
  { countries: shapes }: Pick<MapGeometry, 'countries'>,
  countries: readonly Country[],
): ProgramMapLayout {
  const toPixels = toPixelsAt(widthPx)
  const rings = simplifyRings(shapes.map((shape) => shape.rings.map((ring) => snapToGrid(ring, toPixels))))
  const seen = new Set(
    shapes
      .filter((shape) => shapeArea(shape) * pixelsPerUnit(widthPx) ** 2 >= leastAreaPx)
      .map(({ iso3 }) => iso3),
  )
  const discs = countries.flatMap(({ iso3, labelLat, labelLon }) => {
    const point = projectPoint(labelLat, labelLon)
    return seen.has(iso3) || !isOnMap(point) ? [] : [[iso3, toPixels(point)] as const]
  })
  return {
    widthPx,
    heightPx: Math.round(widthPx * mapAspect),
    outlines: shapes.flatMap(({ iso3 }, index) => {
      const d = pathData(rings[index] ?? [], { isClosed: true })
      return d === '' ? [] : [{ iso3, d }]
    }),
    discs: new Map(discs),
  }
}
