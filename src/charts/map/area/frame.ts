import type { MapFrame } from '../../contract/mapGeometry'

/** The frame of the whole world. */
export const wholeWorld: MapFrame = { area: 'world', countries: new Set(), at: null }

/** Whether a frame is the whole world; only other frames need shapes that can be drawn in frames. */
export function isWholeWorld({ area, at }: MapFrame): boolean {
  return area === 'world' && at === null
}

/** Whether a country lies outside of the area that a map is about. It is drawn pale then, whatever its records. */
export function isOutside({ area, countries }: MapFrame, iso3: string | null): boolean {
  return area !== 'world' && area !== 'fit' && !countries.has(iso3 ?? '')
}
