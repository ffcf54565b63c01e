import type { Format } from '../format'

/** The Explore page: figures, facets, chips, slider, panel. */
export const explore = (_f: Format) => ({})
