import { listAt } from '../../dataset/indexDataset'
import { yearOf } from '../../dataset/partialDate'
import { agreementLevels } from '../../dataset/vocabulary'
import {
  type Comparable,
  comparables,
  hasMembers,
  membersOf,
  type Overlap,
  overlaps,
  selectionOf,
} from '../../selection/compare'
import { agreementCurve, type CurvePoint, memberCurve, yearEnds } from '../../selection/compareCurve'
import type { Selection } from '../../selection/select'
import type { View } from '../../selection/view'

/** One of the compared things with everything that is shown of it. */
export interface ComparedThing {
  thing: Comparable
  selection: Selection
  /** Countries that belong to it, with the date they joined; null for a country. */
  members: ReadonlyMap<number, string | null> | null
  agreements: number
  partners: number
  stateOrAgency: number
  firstYear: number | null
  /** Position of the newest counted record in the dataset; null without one. */
  newest: number | null
  /** Counted records that carry each program, by its position. */
  programs: readonly number[]
  curve: readonly CurvePoint[]
}

export interface Comparison {
  things: readonly ComparedThing[]
  /** What the curves count: members where everything has members, else agreements. */
  measure: 'members' | 'agreements'
  /** Who belongs to which; empty unless everything has members. */
  overlaps: readonly Overlap[]
  /** Records that all compared countries are parties to, by position, newest first; null unless all are countries. */
  jointRecords: readonly number[] | null
  /** The day that is looked at. */
  asOf: number
}

const official = new Set([agreementLevels.indexOf('state'), agreementLevels.indexOf('agency')])

/** Everything the page shows of these things at the end of the view's period. */
export function compareThings(selection: Selection, view: View, ids: readonly string[]): Comparison {
  const { dataset, asOf } = selection
  const things = comparables(dataset, ids)
  const measure = things.every(hasMembers) ? 'members' : 'agreements'
  const compared = things.map((thing) => {
    const own = selectionOf(dataset, thing, view.filters.to, view.filters.interest)
    return { thing, selection: own, members: hasMembers(thing) ? membersOf(dataset, thing, asOf) : null }
  })
  const starts = compared.flatMap(({ thing, selection: own }) =>
    measure === 'members' && thing.kind === 'group' ? firstJoined(dataset, thing, asOf) : firstYearOf(own),
  )
  const days = yearEnds(starts.length > 0 ? Math.min(...starts) - 1 : yearOf(asOf), asOf)
  return {
    things: compared.map(({ thing, selection: own, members }) => ({
      thing,
      selection: own,
      members,
      agreements: own.records.length,
      partners: new Set(
        [...own.records].flatMap((record) =>
          [...listAt(dataset.columns.partners, record)].filter((country) => own.countsAsPartner[country]),
        ),
      ).size,
      stateOrAgency: own.records.filter((record) => official.has(dataset.columns.level[record] ?? -1)).length,
      firstYear: firstYearOf(own)[0] ?? null,
      newest: own.records[own.records.length - 1] ?? null,
      programs: dataset.programs.map(
        (_, program) =>
          own.records.filter((record) => listAt(dataset.columns.programs, record).includes(program)).length,
      ),
      curve: measure === 'members' ? memberCurve(dataset, thing, days) : agreementCurve(own, days),
    })),
    measure,
    overlaps: measure === 'members' ? overlaps(compared.map(({ members }) => members ?? new Map())) : [],
    jointRecords: things.every(({ kind }) => kind === 'country')
      ? jointRecords(selection, things, compared)
      : null,
    asOf,
  }
}

function firstYearOf({ dataset, records }: Selection): number[] {
  const years = [...records].map((record) => yearOf(dataset.columns.start[record] ?? 0))
  return years.length > 0 ? [Math.min(...years)] : []
}

function firstJoined(dataset: Selection['dataset'], thing: Comparable, day: number): number[] {
  const years = [...membersOf(dataset, thing, day).values()].flatMap((date) =>
    date === null ? [] : [Number(date.slice(0, 4))],
  )
  return years.length > 0 ? [Math.min(...years)] : []
}

function jointRecords(
  { dataset }: Selection,
  things: readonly Comparable[],
  compared: readonly { selection: Selection }[],
): readonly number[] {
  const [first] = compared
  return [...(first?.selection.records ?? [])]
    .filter((record) => {
      const partners = listAt(dataset.columns.partners, record)
      return things.every(({ position }) => partners.includes(position))
    })
    .reverse()
}
