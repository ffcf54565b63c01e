import { parsePartialDate } from '../../dataset/partialDate'
import { documentedCurve, documentedOn } from '../../selection/documentedCurve'
import type { Selection } from '../../selection/select'
import type { Text } from '../../text/text'
import { claimScope } from './claimScope'

/**
 * Stated totals for a period of years, with the documented total. They have no point in the chart and are printed as
 * notes. None if the view cannot be compared with overall totals, or ends before the period.
 */
export function periodClaims(selection: Selection) {
  const { dataset, filters, to: lastDay } = selection
  if (claimScope(selection).kind !== 'all') return []
  const curve = documentedCurve(selection)
  return dataset.claims.flatMap((claim) => {
    const [from, to] = (claim.period ?? '').split('/')
    const first = parsePartialDate(from ?? '')
    const last = parsePartialDate(to ?? '')
    if (!from || !to || !first || !last || claim.program || claim.measure !== 'agreements') return []
    if (filters.to !== null && last.end > lastDay) return []
    const documented =
      documentedOn(curve, last.end).agreements - documentedOn(curve, first.start - 1).agreements
    return [{ claim, from, to, documented }]
  })
}

/** The totals of `periodClaims` as sentences. */
export function periodWords(selection: Selection, text: Text): readonly string[] {
  return periodClaims(selection).map(({ claim, from, to, documented }) =>
    text.m.charts.claims.period(claim.claimantLabel, claim.value, from, to, documented),
  )
}
