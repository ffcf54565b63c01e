import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson'
import type {
  CountryShape,
  FrameBox,
  MapExtent,
  MapFrame,
  MapGeometry,
  MapPlane,
  MapPoint,
  Ring,
} from '../../contract/mapGeometry'
import { ringArea } from '../geometry/area'
import { azimuthalPlane, cosBetween } from './azimuthalPlane'
import { clipLine, clipRing } from './clip'
import { isOutside } from './frame'
import { regionBounds } from './regionBounds'

interface Position {
  lat: number
  lon: number
}

/** Share of the larger side of an area that stays free on each side. */
const margin = 0.06
/** A map shows at least this many units of the plane, about 900 km, so that a small state has its neighbours. */
const smallestWidth = 70
/** Parts of a country smaller than this share of its largest do not count for the fit: they may lie overseas. */
const smallestPart = 0.2
/** Parts of a country this many units of the plane, about 2,200 km, from an area are not part of the country there. */
const farAway = 175
const maxRemembered = 12

/** Adds frames to shapes in the plane of the world: each area in an equal-area projection around its own centre. */
export function withFrames(world: MapGeometry): MapGeometry {
  // Maps of a page are drawn many times with few frames.
  const remembered = new Map<string, MapGeometry>()
  let parts: readonly CountryParts[] | undefined
  return {
    ...world,
    inFrame: (frame, box) => {
      const key = JSON.stringify([frame.area, [...frame.countries], frame.at, box])
      parts ??= partsOf(world)
      const drawn = remembered.get(key) ?? drawFrame(world, parts, frame, box)
      if (remembered.size >= maxRemembered) remembered.clear()
      remembered.set(key, drawn)
      return drawn
    },
  }
}

/** A country's rings in degrees. */
interface CountryParts {
  iso3: string | null
  rings: readonly (readonly Position[])[]
  /** The rings without islands and overseas parts. */
  main: readonly (readonly Position[])[]
}

function partsOf({ countries, plane }: MapGeometry): readonly CountryParts[] {
  return countries.map(({ iso3, rings }) => {
    const areas = rings.map(ringArea)
    const largest = Math.max(...areas)
    const parts = rings.map((ring) => ring.map(([x, y]) => plane.invert({ x, y })))
    return {
      iso3,
      rings: parts,
      main: parts.filter((_, index) => (areas[index] ?? 0) >= largest * smallestPart),
    }
  })
}

function drawFrame(
  world: MapGeometry,
  parts: readonly CountryParts[],
  frame: MapFrame,
  { aspect, overscan }: FrameBox,
): MapGeometry {
  const isWorld = frame.area === 'world'
  const { plane: home, bounds } = isWorld
    ? { plane: world.plane, bounds: null }
    : areaPlane(frame, parts, aspect)
  const extent = frame.at ? windowAt(home, frame.at, aspect) : home.extent
  const drawn = widen(extent, overscan)
  const plane = { ...home, extent }
  const clip = (rings: readonly (readonly (readonly [number, number])[])[]) =>
    rings.map((ring) => clipRing(ring, drawn)).filter((ring) => ring.length > 0)
  if (isWorld)
    return {
      plane,
      countries: world.countries.map(({ iso3, rings }) => ({ iso3, rings: clip(rings) })),
      sphere: polygon(clip(world.sphere.geometry.coordinates as [number, number][][])),
      graticule: lines(
        world.graticule.features.flatMap((line) =>
          clipLine(line.geometry.coordinates as [number, number][], drawn),
        ),
      ),
      inFrame: null,
    }
  const centre = plane.invert({ x: 0, y: 0 })
  // A map that fits what is shown is about whole countries.
  const around = isOutside(frame, null) ? bounds : null
  const overseas: Ring[] = []
  const countries = parts.map(({ iso3, rings, main }) => {
    const near = rings.flatMap((ring): readonly Ring[] => {
      // A ring around the point opposite of the centre would turn inside out.
      if (!ring.some((position) => cosBetween(position, centre) > 0)) return []
      const projected = ring.map(({ lat, lon }) => pair(plane.project(lat, lon)))
      const isPart =
        !around || main.includes(ring) || projected.some((point) => distance(point, around) <= farAway)
      if (!isPart) overseas.push(projected)
      return isPart ? [projected] : []
    })
    return { iso3, rings: clip(near) }
  })
  return {
    plane,
    countries: withLand(countries, clip(overseas)),
    sphere: polygon([cornersOf(drawn)]),
    graticule: lines(graticuleOf(plane, centre, drawn)),
    inFrame: null,
  }
}

/**
 * Adds rings to the land that has no code, which an area paints like its neighbours: French Guiana is no part of Europe,
 * but without it the coast beside it would have a gap.
 */
function withLand(countries: readonly CountryShape[], rings: readonly Ring[]): readonly CountryShape[] {
  const land = countries.findIndex(({ iso3 }) => iso3 === null)
  return countries.map((country, index) =>
    index === land ? { ...country, rings: [...country.rings, ...rings] } : country,
  )
}

function distance([x, y]: readonly [number, number], { left, right, top, bottom }: MapExtent): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}

/**
 * The plane around an area, with an extent of this aspect that holds all of the area and a margin, and the bounds of the
 * area in it.
 */
function areaPlane(
  { area, countries }: MapFrame,
  parts: readonly CountryParts[],
  aspect: number,
): { plane: MapPlane; bounds: MapExtent } {
  const region = regionBounds[area]
  const positions = region
    ? edgeOf(region)
    : parts.flatMap(({ iso3, main }) => (iso3 !== null && countries.has(iso3) ? main.flat() : []))
  let plane = azimuthalPlane(region ? centreOf(region) : meanOf(positions))
  // The middle of the mean's bounds is a better centre than the mean: a country has more points where its coast is rough.
  plane = azimuthalPlane(plane.invert(middleOf(boundsOf(plane, positions))))
  const tight = boundsOf(plane, positions)
  const { x, y } = middleOf(tight)
  const [width, height] = [tight.right - tight.left, tight.bottom - tight.top]
  const free = Math.max(width, height) * margin * 2
  const halfWidth = Math.max(width + free, (height + free) * aspect, smallestWidth) / 2
  const halfHeight = halfWidth / aspect
  const extent = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
  return { plane: { ...plane, extent }, bounds: tight }
}

/** The part of a plane around a position: as wide as its extent at zoom 0, half of it at zoom 1. */
function windowAt(
  plane: MapPlane,
  { lat, lon, zoom }: { lat: number; lon: number; zoom: number },
  aspect: number,
): MapExtent {
  const { left, right } = plane.extent
  const { x, y } = plane.project(lat, lon)
  const halfWidth = (right - left) / 2 ** zoom / 2
  const halfHeight = halfWidth / aspect
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function widen({ left, right, top, bottom }: MapExtent, share: number): MapExtent {
  const [x, y] = [(right - left) * share, (bottom - top) * share]
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y }
}

const edgeStep = 3

/** Positions along the four edges of bounds. */
function edgeOf([west, south, east, north]: readonly [number, number, number, number]): readonly Position[] {
  const positions: Position[] = []
  for (let lon = west; lon <= east; lon += edgeStep) positions.push({ lat: south, lon }, { lat: north, lon })
  for (let lat = south; lat <= north; lat += edgeStep) positions.push({ lat, lon: west }, { lat, lon: east })
  return positions
}

function centreOf([west, south, east, north]: readonly [number, number, number, number]): Position {
  return { lat: (south + north) / 2, lon: (west + east) / 2 }
}

/** The position in the middle of all, on the globe. */
function meanOf(positions: readonly Position[]): Position {
  const radians = Math.PI / 180
  let [x, y, z] = [0, 0, 0]
  for (const { lat, lon } of positions) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians)
    y += Math.cos(lat * radians) * Math.sin(lon * radians)
    z += Math.sin(lat * radians)
  }
  return { lat: Math.atan2(z, Math.hypot(x, y)) / radians, lon: Math.atan2(y, x) / radians }
}

function boundsOf(plane: Pick<MapPlane, 'project'>, positions: readonly Position[]): MapExtent {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { lat, lon } of positions) {
    const { x, y } = plane.project(lat, lon)
    bounds.left = Math.min(bounds.left, x)
    bounds.right = Math.max(bounds.right, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
}

function middleOf({ left, right, top, bottom }: MapExtent): MapPoint {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** Meridians and parallels near the centre, inside a rectangle. */
function graticuleOf({ project, extent }: MapPlane, centre: Position, drawn: MapExtent) {
  const step = extent.right - extent.left > 350 ? 10 : 5
  const isNear = (position: Position) => cosBetween(position, centre) > 0
  const drawLine = (positions: readonly Position[]) =>
    clipLine(
      positions.filter(isNear).map(({ lat, lon }) => pair(project(lat, lon))),
      drawn,
    )
  const degrees = (from: number, to: number, by: number) =>
    Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by)
  const firstLon = Math.ceil((centre.lon - 90) / step) * step
  return [
    ...degrees(-80, 80, step).map((lat) => degrees(firstLon, firstLon + 180, 2).map((lon) => ({ lat, lon }))),
    ...degrees(firstLon, firstLon + 180, step).map((lon) => degrees(-80, 80, 2).map((lat) => ({ lat, lon }))),
  ].flatMap(drawLine)
}

function pair({ x, y }: MapPoint): readonly [number, number] {
  return [x, y]
}

function cornersOf({ left, right, top, bottom }: MapExtent): readonly (readonly [number, number])[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ]
}

function polygon(rings: readonly (readonly (readonly [number, number])[])[]): Feature<Polygon> {
  const coordinates = rings.map((ring) => ring.map(([x, y]) => [x, y]))
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }
}

function lines(pieces: readonly (readonly (readonly [number, number])[])[]): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: pieces.map((piece) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: piece.map(([x, y]) => [x, y]) },
    })),
  }
}
