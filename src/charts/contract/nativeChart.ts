import { type DayNumber, dayNumber } from '../../dataset/partialDate'

/**
 * A chart as an office program draws it by itself, from numbers that stay editable. Colours are those of the design, such
 * as `var(--series)`.
 */
export type NativeChart = NativeBars | NativeColumns | NativeArea | NativeTable

/** One row of numbers, a number for each category, year or day. */
export interface NativeSeries {
  name: string
  values: readonly number[]
  colour: string
}

/** A single bar that looks otherwise than its series, by the place of its category. */
export interface NativePoint {
  place: number
  colour: string
  isStriped: boolean
}

/** Horizontal bars, first category on top. Several series are stacked on one another. */
export interface NativeBars {
  kind: 'bars'
  categories: readonly string[]
  series: readonly NativeSeries[]
  points: readonly NativePoint[]
  /** How many rows of the table have no bar. */
  left: number
}

/** A column a year. */
export interface NativeColumns {
  kind: 'columns'
  years: readonly number[]
  series: readonly NativeSeries[]
  points: readonly NativePoint[]
}

/** Stacked areas over days; between two days the drawing runs straight. The bottom of the stack comes first. */
export interface NativeArea {
  kind: 'area'
  days: readonly DayNumber[]
  series: readonly NativeSeries[]
}

/** Office programs number days from 1900, and wrongly before March of that year: a chart that starts earlier is a picture. */
export const firstNativeDay = dayNumber(1900, 3, 1)

/** Numbers in cells, with a colour and an ink where they are shaded. Zero is an empty cell. */
export interface NativeTable {
  kind: 'table'
  corner: string
  head: readonly string[]
  rows: readonly {
    label: string
    cells: readonly { value: number; shade: { fill: string; ink: string } | null }[]
  }[]
  /** How many rows are not shown. */
  left: number
}
