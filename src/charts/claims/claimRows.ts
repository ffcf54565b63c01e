import { type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import type { Claim } from '../../dataset/schema'
import { documentedCurve, documentedOn } from '../../selection/documentedCurve'
import type { Selection } from '../../selection/select'

/** A stated total of agreements or countries, and what was documented by the same time. */
export interface ClaimRow {
  claim: Claim
  measure: 'agreements' | 'countries'
  /** First and last day that the total can refer to. */
  start: DayNumber
  end: DayNumber
  /** Documented by the end of that time, at state or agency level. */
  documented: number
}

/** The overall totals, oldest first. Those of one program, of a period or of other measures stay on other pages. */
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

/** Totals over a period of years, which are words beside the chart and no points in it. */
export function periodClaims(selection: Selection) {
  const { dataset } = selection
  const curve = documentedCurve(selection)
  return dataset.claims.flatMap((claim) => {
    const [from, to] = (claim.period ?? '').split('/')
    const first = parsePartialDate(from ?? '')
    const last = parsePartialDate(to ?? '')
    if (!from || !to || !first || !last || claim.measure !== 'agreements') return []
    const documented =
      documentedOn(curve, last.end).agreements - documentedOn(curve, first.start - 1).agreements
    return [{ claim, from, to, documented }]
  })
}
