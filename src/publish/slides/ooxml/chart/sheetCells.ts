import { type DayNumber, dayNumber } from '../../../../dataset/partialDate'

/** Day 0 of spreadsheet dates after February 1900; spreadsheets wrongly treat 1900 as a leap year. */
const dayZero = dayNumber(1899, 12, 30)

/** The spreadsheet serial number of a day. */
export function sheetDay(day: DayNumber): number {
  return day - dayZero
}

/** A sheet's column name by its index from 0: A … Z, AA … */
export function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last
}
