import { type DayNumber, dayNumber } from '../../../../dataset/partialDate'

/** Day 0 of spreadsheet dates after February 1900; spreadsheets wrongly treat 1900 as a leap year. */
const dayZero = dayNumber(1899, 12, 30)

/** The spreadsheet serial number of a day. */
export function sheetDay(day: DayNumber): number {
  return day - dayZero
}

/** A sheet's column name by its index from 0: A … Z, AA … */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
