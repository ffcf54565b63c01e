import { type DayNumber, parsePartialDate, yearOf } from '../../dataset/partialDate'
import type { Claim } from '../../dataset/schema'
import { documentedCurve } from '../../selection/documentedCurve'
import { memberClaims } from '../../selection/program/memberClaims'
import { signedCurve } from '../../selection/program/signedMembers'
import type { Selection } from '../../selection/select'
import { claimScope } from './claimScope'

/** Measures that are compared with the documented totals, in the order of the panels. */
export const claimMeasures = ['agreements', 'countries', 'countries-and-organisations'] as const

export type ClaimMeasure = (typeof claimMeasures)[number]

/** The documented total from this day on. */
export interface TotalPoint {
  day: DayNumber
  total: number
}

/** A stated total, and the documented total of the same time. */
export interface ClaimRow {
  claim: Claim
  measure: ClaimMeasure
  /** First and last day that the total can refer to. */
  start: DayNumber
  end: DayNumber
  /** Documented by the end of that time, at state or agency level. */
  documented: number
}

/**
 * The stated totals that the view can be compared with, oldest first: the overall ones, or those of the chosen program
 * (see `claimScope`). Totals of a period, of another measure, or stated after the end of the view are left out.
 */
export function claimRows(selection: Selection): readonly ClaimRow[] {
  const isLater = (end: DayNumber) => selection.filters.to !== null && end > selection.to
  return comparedClaims(selection)
    .flatMap((claim): ClaimRow[] => {
      const interval = parsePartialDate(claim.asOf ?? claim.date)
      const measure = claimMeasures.find((known) => known === claim.measure)
      if (!measure || !interval || isLater(interval.end)) return []
      const documented = totalOn(documentedTotals(selection, measure), interval.end)
      return [{ claim, measure, start: interval.start, end: interval.end, documented }]
    })
    .sort((a, b) => a.end - b.end || claimMeasures.indexOf(a.measure) - claimMeasures.indexOf(b.measure))
}

function comparedClaims(selection: Selection): readonly Claim[] {
  const { dataset } = selection
  const scope = claimScope(selection)
  switch (scope.kind) {
    case 'all':
      return dataset.claims.filter(
        ({ program, period, measure }) => !program && !period && measure !== 'countries-and-organisations',
      )
    case 'program':
      return memberClaims(dataset, scope.program)
    case 'none':
      return []
  }
}

/**
 * The documented totals that a measure is compared with, ascending: records at state or agency level and their countries,
 * or for a program the countries, and international organisations, that had signed.
 */
export function documentedTotals(selection: Selection, measure: ClaimMeasure): readonly TotalPoint[] {
  const scope = claimScope(selection)
  if (scope.kind === 'program')
    return signedCurve(selection.dataset, measure === 'countries-and-organisations').filter(
      ({ day }) => day <= selection.asOf,
    )
  return documentedCurve(selection).map((point) => ({
    day: point.day,
    total: measure === 'agreements' ? point.agreements : point.countries,
  }))
}

const monthDays = 31

/** Whether a total refers to a time of more than a month, which its mark shows by a line. */
export function hasTail({ start, end }: Pick<ClaimRow, 'start' | 'end'>): boolean {
  return end - start >= monthDays
}

/** Where the arrow of a mark points: up for “more than”, down for “nearly”, 0 for no arrow. */
export function arrowOf({ claim }: Pick<ClaimRow, 'claim'>): -1 | 0 | 1 {
  switch (claim.qualifier) {
    case 'more than':
      return -1
    case 'nearly':
      return 1
    default:
      return 0
  }
}

/** The documented total on a day. */
export function totalOn(totals: readonly TotalPoint[], day: DayNumber): number {
  return totals.findLast((point) => point.day <= day)?.total ?? 0
}

/** Year of the first stated total of any measure. */
export function firstStatedYear(rows: readonly ClaimRow[]): number {
  return Math.min(...rows.map((row) => yearOf(row.start)))
}
