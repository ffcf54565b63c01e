import type { Selection } from './select'

/** What was counted in one year; years without a record are left out. */
export interface YearCount {
  year: number
  /** Counted records by primary program, by the program's position. */
  programs: Uint32Array
  /** Records left out as interest, the same way. */
  interest: Uint32Array
  agreements: number
  /** Distinct partner countries. */
  countries: number
}

const known = new WeakMap<Selection, readonly YearCount[]>()

/** The years of the selection, ascending. A date never spans two years, whatever its precision. */
export function yearCounts(selection: Selection): readonly YearCount[] {
  let years = known.get(selection)
  if (!years) {
    years = countYears(selection)
    known.set(selection, years)
  }
  return years
}

function countYears({ counts, countsAsPartner }: Selection): readonly YearCount[] {
  const { layout, sheet } = counts
  const { programs, years } = layout
  const counted = Array.from(years, (year) => ({
    year,
    programs: new Uint32Array(programs),
    interest: new Uint32Array(programs),
    agreements: 0,
    countries: 0,
  }))
  layout.yearOfStep.forEach((position, step) => {
    const year = counted[position]
    if (!year) return
    for (let program = 0; program < programs; program++) {
      const cell = step * programs + program
      const count = sheet[layout.steps + cell] as number
      year.agreements += count
      year.programs[program] = (year.programs[program] as number) + count
      year.interest[program] =
        (year.interest[program] as number) + (sheet[layout.interestSteps + cell] as number)
    }
  })
  countsAsPartner.forEach((isPartner, country) => {
    if (!isPartner) return
    const from = layout.countryYears + country * years.length
    for (const [position, year] of counted.entries()) if (sheet[from + position]) year.countries++
  })
  return counted.filter(({ agreements, interest }) => agreements > 0 || interest.some((count) => count > 0))
}
