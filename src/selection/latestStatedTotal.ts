import { parsePartialDate } from '../dataset/partialDate'
import type { Claim } from '../dataset/schema'

/**
 * The newest total of all agreements that officials of the subject have stated; null if there is none. Totals of one
 * program, of a few years or of what is planned are no such total.
 */
export function latestStatedTotal(claims: readonly Claim[]): Claim | null {
  const dayOf = (claim: Claim) => parsePartialDate(claim.date)?.end ?? 0
  return claims
    .filter(
      ({ side, measure, program, period, qualifier }) =>
        side === 'subject' &&
        measure === 'agreements' &&
        program === undefined &&
        period === undefined &&
        qualifier !== 'target',
    )
    .reduce<Claim | null>((newest, claim) => (newest && dayOf(newest) > dayOf(claim) ? newest : claim), null)
}
