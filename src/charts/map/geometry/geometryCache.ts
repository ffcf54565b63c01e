import type { MapGeometry } from '../../contract/mapGeometry'

/** Levels of detail: `world` for the whole world on screen, `near` for a zoomed-in map and for exported pictures. */
export const geometryDetails = ['world', 'near'] as const
export type GeometryDetail = (typeof geometryDetails)[number]

/**
 * Shapes that have been loaded in the browser or set by the prerenderer; null until then. Lets components read them
 * synchronously. Free of `virtual:geometry`, so that command-line builds can import it.
 */
export const geometryCache: Record<GeometryDetail, MapGeometry | null> = { world: null, near: null }
