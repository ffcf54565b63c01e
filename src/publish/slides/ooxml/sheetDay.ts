import { type DayNumber, dayNumber } from '../../../dataset/partialDate'

/** Day 0 of office programs, for days after February 1900: they take 1900 for a leap year. */
const dayZero = dayNumber(1899, 12, 30)

/** A day as office programs number it. */
export function sheetDay(day: DayNumber): number {
  return day - dayZero
}
