import { mostCountries } from './matrixRow'

/** What `Matrix.module.css` makes of the table and the line under it, in pixels. */
const table = { headPx: 104, rowPx: 24, gapPx: 1, morePx: 24 }

/** Height of the live table for a number of countries. */
export function matrixDrawingHeightPx(countries: number): number {
  const rows = Math.min(countries, mostCountries)
  const morePx = countries > mostCountries ? table.morePx : 0
  return table.headPx + rows * table.rowPx + (rows + 2) * table.gapPx + morePx
}
