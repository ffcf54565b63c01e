/** What a reader has moved the map to. */
export interface MapPosition {
  /** Centre in degrees, north and east positive. */
  lat: number
  lon: number
  /** Zoom levels from the whole area. Each doubles the scale. */
  zoom: number
}

/** Zoom levels by which a reader can zoom in. Coasts at 1:50m look coarse beyond that. */
export const maxZoomLevels = 5

/** Parses the position of an address, such as `24.5,51,2`; undefined if it is not one. */
export function parseMapPosition(value: string): MapPosition | undefined {
  const parts = value.split(',')
  const [lat = Number.NaN, lon = Number.NaN, zoom = Number.NaN] = parts.map((part) =>
    /^-?\d{1,3}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN,
  )
  const isPosition =
    parts.length === 3 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= maxZoomLevels
  return isPosition ? roundPosition({ lat, lon, zoom }) : undefined
}

/** Formats a position for an address, precise to about a kilometre. */
export function formatMapPosition(position: MapPosition): string {
  const { lat, lon, zoom } = roundPosition(position)
  return [lat, lon, zoom].join(',')
}

/** Rounds a position to what an address keeps of it. */
function roundPosition({ lat, lon, zoom }: MapPosition): MapPosition {
  const round = (value: number) => Math.round(value * 100) / 100 + 0
  return { lat: round(lat), lon: round(lon), zoom: round(zoom) }
}
