import { type DayNumber, dayNumber } from '../../../../dataset/partialDate'

/** Day 0 of office programs, for days after February 1900: they take 1900 for a leap year. */
const dayZero = dayNumber(1899, 12, 30)

/** A day as office programs number it. */
export function sheetDay(day: DayNumber): number {
  return day - dayZero
}

/** The name of a column of a sheet by its place from 0: A … Z, AA … */
export function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last
}
