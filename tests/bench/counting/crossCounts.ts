import type { Dataset } from '../../../src/dataset/dataset'
import { yearOf } from '../../../src/dataset/partialDate'

/** Counts of records by two things at once, for charts. */
export interface CrossCounts {
  count: number
  countryPrograms: Uint32Array
  countryYears: Uint32Array
  stepPrograms: Uint32Array
}

/** Empty cross counts, and the function that counts a record in (1) or out (−1). */
export function createCrossCounts({ columns, programs, countries, steps, firstDay, lastDay }: Dataset) {
  const firstYear = yearOf(firstDay)
  const years = yearOf(lastDay) - firstYear + 1
  const yearOfStep = Array.from(steps.days, (day) => yearOf(day) - firstYear)
  const { lists, offsets, values } = columns.partners
  const empty = (): CrossCounts => ({
    count: 0,
    countryPrograms: new Uint32Array(countries.length * programs.length),
    countryYears: new Uint32Array(countries.length * years),
    stepPrograms: new Uint32Array(steps.days.length * programs.length),
  })
  const add = (counts: CrossCounts, record: number, sign: number): CrossCounts => {
    const step = columns.step[record] as number
    const program = columns.primaryProgram[record] as number
    const list = lists[record] as number
    const last = offsets[list + 1] as number
    const year = yearOfStep[step] as number
    counts.count += sign
    increase(counts.stepPrograms, step * programs.length + program, sign)
    for (let p = offsets[list] as number; p < last; p++) {
      const country = values[p] as number
      increase(counts.countryPrograms, country * programs.length + program, sign)
      increase(counts.countryYears, country * years + year, sign)
    }
    return counts
  }
  return { empty, add }
}

function increase(counts: Uint32Array, cell: number, by: number) {
  counts[cell] = (counts[cell] as number) + by
}
