import type { Dataset } from '../../dataset/dataset'
import { yearOf } from '../../dataset/partialDate'
import { agreementKinds } from '../../dataset/vocabulary'
import { type ColumnFilter, columnFilters, columnsOfFilters, type FilterColumn } from './columnsOfFilters'
import { isTraitFilter, type TraitFilter, traitCount, traitsOf } from './traits'

/** What the level of a record makes of it: official totals mean the first (counting rule 6). */
export const tiers = { stateOrAgency: 0, organisation: 1, other: 2 } as const
/** A cell for each tier, in force and ended. */
export const classCount = 6
export const kindCount = agreementKinds.length

/** The filters on lists. */
type ListFilter = Exclude<ColumnFilter, TraitFilter>

/** Where each block of a count sheet begins, and how its cells are ordered. */
export interface SheetLayout {
  columns: Readonly<Record<ColumnFilter, FilterColumn>>
  /** For each record the code of its words. */
  traits: Uint16Array
  programs: number
  /** The years in which the steps lie, ascending, and for each step the position of its year. */
  years: Int32Array
  yearOfStep: Uint16Array
  size: number
  /** Records that count: by the code of their words, and for each filter on lists by code or member. */
  countedTraits: number
  counted: Readonly<Record<ListFilter, number>>
  /** For each filter, by code or member: records that this filter alone rejects. */
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
  const blocks = <Filter extends ColumnFilter>(filters: readonly Filter[]) =>
    Object.fromEntries(filters.map((filter) => [filter, block(columns[filter].cells)])) as Record<
      Filter,
      number
    >
  const starts = {
    countedTraits: block(traitCount),
    counted: blocks(columnFilters.filter((filter): filter is ListFilter => !isTraitFilter(filter))),
    alone: blocks(columnFilters),
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
  return { columns, traits: traitsOf(dataset.columns), programs, years, yearOfStep, ...starts, size }
}
