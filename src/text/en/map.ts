import type { Format } from '../format'

/** The world map: legend, tooltip, names of countries for assistive technology, disclaimer. */
export const map = (_f: Format) => ({})
