import { type Counts, internals } from './counts'

/**
 * By step of time, then by primary program: the counted records whose date interval ends in the step. The rows are views
 * (no copy): read them at once.
 */
export function countedByStep(counts: Counts): readonly Uint32Array[] {
  const { layout, sheet } = counts[internals]
  return Array.from(layout.yearOfStep, (_, step) => {
    const from = layout.steps + step * layout.programs
    return sheet.subarray(from, from + layout.programs)
  })
}

/** By step: the counted records at state or agency level. Interest is left out, whatever the filters say (rule 6). */
export function officialByStep(counts: Counts): Uint32Array {
  const { sheet, layout } = counts[internals]
  return sheet.slice(layout.officialSteps, layout.officialSteps + layout.yearOfStep.length)
}

/** Records by year, ignoring the period filter (rule 9); index 0 is `firstYear`. */
export function offeredByYear(counts: Counts, firstYear: number, lastYear: number): Uint32Array {
  const { layout, sheet } = counts[internals]
  const { programs, years, yearOfStep } = layout
  const offered = new Uint32Array(lastYear - firstYear + 1)
  for (let step = 0; step < yearOfStep.length; step++) {
    let count = sheet[layout.periodAlone + step] as number
    const from = layout.steps + step * programs
    for (let cell = from; cell < from + programs; cell++) count += sheet[cell] as number
    const year = (years[yearOfStep[step] as number] as number) - firstYear
    offered[year] = (offered[year] as number) + count
  }
  return offered
}

/** The counts of one year. */
export interface YearCount {
  year: number
  /** Counted records by primary program, by the program's position. */
  programs: Uint32Array
  /** Records left out as interest, likewise. */
  interest: Uint32Array
  agreements: number
  /** Distinct partner countries. */
  countries: number
}

/** The counts of every year in which the dataset has a record, ascending. */
export function countsByYear(counts: Counts): readonly YearCount[] {
  const { layout, sheet } = counts[internals]
  const { programs, years, yearOfStep } = layout
  const byYear = Array.from(
    years,
    (year): YearCount => ({
      year,
      programs: new Uint32Array(programs),
      interest: new Uint32Array(programs),
      agreements: 0,
      countries: 0,
    }),
  )
  yearOfStep.forEach((position, step) => {
    const year = byYear[position]
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
  counts.question.geography.passes.forEach((isPartner, country) => {
    if (!isPartner) return
    const from = layout.countryYears + country * years.length
    byYear.forEach((year, position) => {
      if (sheet[from + position]) year.countries++
    })
  })
  return byYear
}
