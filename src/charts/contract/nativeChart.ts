import { type DayNumber, dayNumber } from '../../dataset/partialDate'

/**
 * A chart as data that an office program draws itself, so that its numbers stay editable. Colours are design tokens, such
 * as `var(--series)`.
 */
export type NativeChart = NativeBars | NativeColumns | NativeArea | NativeTable

/** One series: a value for each category, year or day. */
export interface NativeSeries {
  name: string
  values: readonly number[]
  colour: string
  /** Whether other series are highlighted; then this one is paler. */
  isMuted?: boolean
}

/** A single bar with a style other than its series; `index` is that of its category. */
export interface NativePoint {
  index: number
  colour: string
  isStriped: boolean
}

/** Horizontal bars, first category on top. Several series are stacked. */
export interface NativeBars {
  kind: 'bars'
  categories: readonly string[]
  series: readonly NativeSeries[]
  points: readonly NativePoint[]
  /** Number of rows that are left out. */
  left: number
}

/** One column per year. */
export interface NativeColumns {
  kind: 'columns'
  years: readonly number[]
  series: readonly NativeSeries[]
  points: readonly NativePoint[]
}

/** Stacked areas over days, with straight lines between two days. The bottom of the stack comes first. */
export interface NativeArea {
  kind: 'area'
  days: readonly DayNumber[]
  series: readonly NativeSeries[]
}

/** Office programs number days from 1900, wrongly before March of that year. A chart that starts earlier is a picture. */
export const firstNativeDay = dayNumber(1900, 3, 1)

/** A table with optionally shaded cells. Zero is an empty cell. */
export interface NativeTable {
  kind: 'table'
  corner: string
  head: readonly string[]
  rows: readonly {
    label: string
    cells: readonly { value: number; shade: { fill: string; ink: string } | null }[]
  }[]
  /** Number of rows that are left out. */
  left: number
}
