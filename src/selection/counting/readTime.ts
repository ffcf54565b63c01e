import { type Counts, internals } from './counts'

/** By step of time, then by primary program: the counted records whose date interval ends in the step. */
export function countedByStep(counts: Counts): readonly Uint32Array[] {
  return rowsByStep(counts, counts[internals].layout.steps)
}

/** By step: the counted records at state or agency level. Interest is left out, whatever the filters say (rule 6). */
export function officialByStep(counts: Counts): Uint32Array {
  const { sheet, layout } = counts[internals]
  return sheet.slice(layout.officialSteps, layout.officialSteps + layout.yearOfStep.length)
}

/** Records by year, ignoring the period filter (rule 9); index 0 is `firstYear`. */
export function offeredByYear(counts: Counts, firstYear: number, lastYear: number): Uint32Array {
  const { layout, sheet } = counts[internals]
  const offered = new Uint32Array(lastYear - firstYear + 1)
  countedByStep(counts).forEach((row, step) => {
    const year = (layout.years[layout.yearOfStep[step] as number] as number) - firstYear
    const count = row.reduce((sum, cell) => sum + cell, sheet[layout.periodAlone + step] as number)
    offered[year] = (offered[year] as number) + count
  })
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
  const { years } = layout
  const interest = rowsByStep(counts, layout.interestSteps)
  const byYear = Array.from(
    years,
    (year): YearCount => ({
      year,
      programs: new Uint32Array(layout.programs),
      interest: new Uint32Array(layout.programs),
      agreements: 0,
      countries: 0,
    }),
  )
  countedByStep(counts).forEach((row, step) => {
    const year = byYear[layout.yearOfStep[step] as number]
    if (!year) return
    addRow(year.programs, row)
    addRow(year.interest, interest[step] ?? row)
  })
  for (const year of byYear) year.agreements = year.programs.reduce((sum, count) => sum + count, 0)
  counts.question.geography.passes.forEach((isPartner, country) => {
    if (!isPartner) return
    const from = layout.countryYears + country * years.length
    byYear.forEach((year, position) => {
      if (sheet[from + position]) year.countries++
    })
  })
  return byYear
}

/** A block by step and program, as one view per step (no copy). */
function rowsByStep(counts: Counts, start: number): readonly Uint32Array[] {
  const { layout, sheet } = counts[internals]
  return Array.from(layout.yearOfStep, (_, step) => {
    const from = start + step * layout.programs
    return sheet.subarray(from, from + layout.programs)
  })
}

function addRow(sums: Uint32Array, row: Uint32Array) {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (row[i] as number)
}
