import type { Dataset } from '../../dataset/dataset'
import { yearOf } from '../../dataset/partialDate'
import { agreementKinds } from '../../dataset/vocabulary'
import { type ColumnFilter, columnFilters } from './filterBits'
import { cellCount, type FilterColumn, filterColumns } from './filterColumns'
import { isTraitFilter, type TraitFilter, type Traits, traitsOf } from './traits'

/** Tier of a record, by its level. Official totals mean the first one (counting rule 6). */
export const tiers = { stateOrAgency: 0, organisation: 1, other: 2 } as const
/** One cell per tier, in force and ended. */
export const classCount = 6
export const kindCount = agreementKinds.length

/** The filters on lists. */
export type ListFilter = Exclude<ColumnFilter, TraitFilter>
export const listFilters: readonly ListFilter[] = columnFilters.filter(
  (filter): filter is ListFilter => !isTraitFilter(filter),
)

/** Where each block of a count sheet starts, and how its cells are ordered. */
export interface SheetLayout {
  columns: Readonly<Record<ColumnFilter, FilterColumn>>
  traits: Traits
  programs: number
  /** The years of the steps, ascending, and for each step the position of its year. */
  years: Int32Array
  yearOfStep: Uint16Array
  size: number
  /** Records that count: by trait code, and for each list filter by code or member. */
  countedTraits: number
  counted: Readonly<Record<ListFilter, number>>
  /** For each column filter, by code or member: records that only this filter rejects. */
  alone: Readonly<Record<ColumnFilter, number>>
  /** By step: records that only the period rejects. */
  periodAlone: number
  /** By step and primary program: records that count, and records left out as interest. */
  steps: number
  interestSteps: number
  /** By step: records that count at state or agency level. Interest is always left out, whatever the filters say. */
  officialSteps: number
  /** By partner country, program and class (see `classCount`): under the primary program, and under every other one. */
  primary: number
  further: number
  /** By partner country and year, and by partner country and kind. */
  countryYears: number
  countryKinds: number
  /** Records left out as interest: by partner country and program, and by partner country. */
  interestPrograms: number
  interestCountries: number
}

/** The layout of the count sheets of a dataset. */
export function sheetLayout(dataset: Dataset): SheetLayout {
  const columns = filterColumns(dataset)
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
    Object.fromEntries(filters.map((filter) => [filter, block(cellCount(columns[filter]))])) as Record<
      Filter,
      number
    >
  const traits = traitsOf(dataset.columns)
  const starts = {
    countedTraits: block(traits.count),
    counted: blocks(listFilters),
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
  return { columns, traits, programs, years, yearOfStep, ...starts, size }
}
