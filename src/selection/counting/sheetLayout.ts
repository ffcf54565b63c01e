import type { Dataset } from '../../dataset/dataset'
import { yearOf } from '../../dataset/partialDate'
import { agreementKinds } from '../../dataset/vocabulary'
import { type ColumnFilter, columnFilters, columnsOfFilters, type FilterColumn } from './columnsOfFilters'

/** What the level of a record makes of it: official totals mean the first (counting rule 6). */
export const tiers = { stateOrAgency: 0, organisation: 1, other: 2 } as const
/** A cell for each tier, in force and ended. */
export const classCount = 6
export const kindCount = agreementKinds.length

/** Where each block of a count sheet begins, and how its cells are ordered. */
export interface SheetLayout {
  columns: Readonly<Record<ColumnFilter, FilterColumn>>
  programs: number
  /** The years in which the steps lie, ascending, and for each step the position of its year. */
  years: Int32Array
  yearOfStep: Uint16Array
  size: number
  /** For each filter, by code or member: records that count, and those that this filter alone rejects. */
  counted: Readonly<Record<ColumnFilter, number>>
  alone: Readonly<Record<ColumnFilter, number>>
  /** By step: records that the period alone rejects. */
  periodAlone: number
  /** By step and primary program: records that count, and those left out as interest. */
  steps: number
  interestSteps: number
  /** By step: records that count at state or agency level, interest left aside whatever the filters say. */
  officialSteps: number
  /** By partner country, program and class (see `classCount`): of the primary program, and of every other one. */
  primary: number
  further: number
  /** By partner country and year, and by partner country and kind. */
  countryYears: number
  countryKinds: number
  /** By partner country and program: records left out as interest. And by partner country alone. */
  interestPrograms: number
  interestCountries: number
}

/** The layout of the count sheets of a dataset. */
export function sheetLayout(dataset: Dataset): SheetLayout {
  const columns = columnsOfFilters(dataset)
  const stepYears = Array.from(dataset.steps.days, yearOf)
  const years = Int32Array.from(new Set(stepYears))
  const programs = dataset.programs.length
  const countries = dataset.countries.length
  let size = 0
  const block = (cells: number) => {
    size += cells
    return size - cells
  }
  const blocks = () =>
    Object.fromEntries(columnFilters.map((filter) => [filter, block(columns[filter].cells)])) as Record<
      ColumnFilter,
      number
    >
  const starts = {
    counted: blocks(),
    alone: blocks(),
    periodAlone: block(stepYears.length),
    steps: block(stepYears.length * programs),
    interestSteps: block(stepYears.length * programs),
    officialSteps: block(stepYears.length),
    primary: block(countries * programs * classCount),
    further: block(countries * programs * classCount),
    countryYears: block(countries * years.length),
    countryKinds: block(countries * kindCount),
    interestPrograms: block(countries * programs),
    interestCountries: block(countries),
  }
  const yearOfStep = Uint16Array.from(stepYears, (year) => years.indexOf(year))
  return { columns, programs, years, yearOfStep, ...starts, size }
}
