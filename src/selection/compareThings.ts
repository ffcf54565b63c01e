import { listAt } from '../dataset/listColumn'
import { type DayNumber, yearOf } from '../dataset/partialDate'
import { type Comparable, comparables, hasMembers, mostCompared, selectionOf } from './compare'
import { type Belonging, belongings } from './compareBelongings'
import { agreementCurve, type CurveStep, memberCurve } from './compareCurve'
import { type InCommon, inCommon } from './compareInCommon'
import { type Members, membersOf } from './compareMembers'
import { type Overlap, overlaps } from './compareOverlaps'
import { type CountryTally, countryTallies } from './countryTallies'
import type { Selection } from './select'
import { wholeSelection } from './wholeSelection'

/** One of the compared things with everything that is shown of it. Counts are of records in the period. */
export interface ComparedThing {
  thing: Comparable
  selection: Selection
  /** Countries that belong to it at the end of the period; null for a country. */
  members: Members | null
  agreements: number
  stateOrAgency: number
  /** Its partner countries, most records first. */
  partners: readonly CountryTally[]
  firstYear: number | null
  /** Position of the newest counted record in the dataset; null without one. */
  newest: number | null
  /** Counted records that carry each program, by its position. */
  programs: readonly number[]
  curve: readonly CurveStep[]
}

export interface Comparison {
  things: readonly ComparedThing[]
  /** What the curves count: members where everything has members, else agreements. */
  measure: 'members' | 'agreements'
  /** Who belongs to which; empty unless everything has members. */
  overlaps: readonly Overlap[]
  /** What the countries among them belong to; empty where none is a country. */
  belongings: readonly Belonging[]
  /** What they have in common; null unless they are two or more countries and nothing else. */
  inCommon: InCommon | null
  /** Whether none of them has a record in the period, or a member at its end. */
  isEmpty: boolean
  /** The year in which the first of the curves begins. */
  firstYear: number
  /** The day that is looked at: the end of the period, or of the research where that comes first. */
  asOf: DayNumber
}

/** Compares the first few of these ids at the end of the selection's period; its other filters are left aside. */
export function compareThings({ dataset, asOf, filters }: Selection, ids: readonly string[]): Comparison {
  const things = comparables(dataset, ids.slice(0, mostCompared))
  const day = Math.min(asOf, wholeSelection(dataset).asOf)
  const measure = things.every(hasMembers) ? 'members' : 'agreements'
  const compared = things.map((thing): ComparedThing => {
    const selection = selectionOf(dataset, thing, filters)
    return {
      thing,
      selection,
      members: hasMembers(thing) ? membersOf(dataset, thing, day, filters.interest) : null,
      ...countsOf(selection),
      curve:
        measure === 'members'
          ? memberCurve(dataset, thing, day, filters.interest)
          : agreementCurve(selection, day),
    }
  })
  const starts = compared.flatMap(({ curve }) => curve.slice(0, 1).map((step) => yearOf(step.day)))
  return {
    things: compared,
    measure,
    overlaps: measure === 'members' ? overlaps(compared.map(({ members }) => members ?? new Map())) : [],
    belongings: belongings(dataset, things, day, filters.interest),
    inCommon: things.length > 1 && things.every(({ kind }) => kind === 'country') ? inCommon(compared) : null,
    isEmpty: compared.every(({ agreements, members }) => agreements === 0 && !members?.size),
    firstYear: Math.min(yearOf(day), ...starts),
    asOf: day,
  }
}

function countsOf(selection: Selection) {
  const { dataset, records } = selection
  const years = [...records].map((record) => yearOf(dataset.columns.start[record] ?? 0))
  const levels = [...records].map((record) => dataset.agreements[record]?.level)
  return {
    agreements: records.length,
    stateOrAgency: levels.filter((level) => level === 'state' || level === 'agency').length,
    partners: countryTallies(selection).filter(({ count }) => count > 0),
    firstYear: years.length > 0 ? Math.min(...years) : null,
    newest: records[records.length - 1] ?? null,
    programs: dataset.programs.map(
      (_, program) =>
        records.filter((record) => listAt(dataset.columns.programs, record).includes(program)).length,
    ),
  }
}
