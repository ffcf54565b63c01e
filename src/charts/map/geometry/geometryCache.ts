import type { MapGeometry } from '../../contract/mapGeometry'

/** How fine shapes are: for the whole world on screen, or for what is near and for pictures that others enlarge. */
export const geometryDetails = ['world', 'near'] as const
export type GeometryDetail = (typeof geometryDetails)[number]

/** The shapes of the map once they are loaded, or given by the build: what is drawn at once must not wait for a promise. */
export const geometryCache: Record<GeometryDetail, MapGeometry | null> = { world: null, near: null }
