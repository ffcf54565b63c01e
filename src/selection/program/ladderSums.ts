import type { Dataset } from '../../dataset/dataset'
import { parsePartialDate } from '../../dataset/partialDate'
import type { Agreement, Claim } from '../../dataset/schema'
import { type ProgramLadder, rungs } from './programLadder'
import { signedCurve } from './signedMembers'

/** The rungs that a stated total may include, firmest first, with international organisations after the signatories. */
export const ladderSteps = ['signed', 'organisations', ...rungs.slice(1)] as const
export type LadderStep = (typeof ladderSteps)[number]

/** What one rung adds to the firmer ones. */
export interface LadderSum {
  step: LadderStep
  count: number
  /** How many of them are dated after the day of the claim. */
  later: number
  /** Sum of this rung and all firmer ones. */
  sum: number
  /** Stated total minus this sum: positive if more was stated. */
  difference: number
}

/** The records that place the partners on this rung. */
function recordsOfStep(ladder: ProgramLadder, step: LadderStep): readonly Agreement[] {
  const entries = step === 'organisations' ? ladder.organisations : ladder.countries[step]
  return entries.map(({ record }) => record)
}

/**
 * Compares a stated total with the cumulative sums of the ladder. It is not known which rungs the claimant counted, so
 * every sum is returned and none is preferred. For a total of countries, the organisations are skipped.
 */
export function ladderSums(ladder: ProgramLadder, claim: Claim): readonly LadderSum[] {
  const statedOn = parsePartialDate(claim.date)?.end ?? Number.POSITIVE_INFINITY
  let sum = 0
  return ladderSteps
    .filter((step) => step !== 'organisations' || claim.measure !== 'countries')
    .map((step) => {
      const records = recordsOfStep(ladder, step)
      sum += records.length
      return {
        step,
        count: records.length,
        later: records.filter((record) => (parsePartialDate(record.date.value)?.start ?? 0) > statedOn)
          .length,
        sum,
        difference: claim.value - sum,
      }
    })
}

/** How many partners had signed by the day of a claim: countries, and organisations if the claim counts them. */
export function signedBy(dataset: Dataset, claim: Claim): number {
  const statedOn = parsePartialDate(claim.asOf ?? claim.date)?.end ?? Number.POSITIVE_INFINITY
  const curve = signedCurve(dataset, claim.measure !== 'countries')
  return curve.findLast(({ day }) => day <= statedOn)?.total ?? 0
}
