import { type DayNumber, parsePartialDate, yearOf } from '../../dataset/partialDate'
import type { Claim } from '../../dataset/schema'
import { documentedCurve, documentedOn } from '../../selection/documentedCurve'
import type { Selection } from '../../selection/select'

/** Measures that are compared with the documented totals, in the order of the panels. */
export const claimMeasures = ['agreements', 'countries'] as const

/** A stated total of agreements or countries, and the documented total of the same time. */
export interface ClaimRow {
  claim: Claim
  measure: (typeof claimMeasures)[number]
  /** First and last day that the total can refer to. */
  start: DayNumber
  end: DayNumber
  /** Documented by the end of that time, at state or agency level. */
  documented: number
}

/** The overall stated totals, oldest first. Totals of one program, of a period or of another measure are left out. */
export function claimRows(selection: Selection): readonly ClaimRow[] {
  const curve = documentedCurve(selection)
  return selection.dataset.claims
    .flatMap((claim): ClaimRow[] => {
      const { measure } = claim
      const interval = parsePartialDate(claim.asOf ?? claim.date)
      if (claim.program || claim.period || !interval) return []
      if (measure !== 'agreements' && measure !== 'countries') return []
      const documented = documentedOn(curve, interval.end)[measure]
      return [{ claim, measure, start: interval.start, end: interval.end, documented }]
    })
    .sort((a, b) => a.end - b.end)
}

/** Year of the first stated total of either measure. */
export function firstStatedYear(rows: readonly ClaimRow[]): number {
  return Math.min(...rows.map((row) => yearOf(row.start)))
}
