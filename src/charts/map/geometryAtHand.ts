import type { MapGeometry } from './mapGeometry'

/** The shapes of the map once they are loaded, or given by the build: what is drawn at once must not wait for a promise. */
export const geometryAtHand: { shapes: MapGeometry | null } = { shapes: null }
