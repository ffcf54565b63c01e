import type { Dataset } from '../../dataset/dataset'
import { parsePartialDate } from '../../dataset/partialDate'
import type { Agreement, Claim } from '../../dataset/schema'
import { type ProgramLadder, rungs } from './programLadder'

/** The rungs that a stated total may or may not include, firmest first, and the subject itself. */
export const ladderSteps = ['signed', 'organisations', ...rungs.slice(1)] as const
export type LadderStep = (typeof ladderSteps)[number]

/** What one rung adds to the sum of those above it. */
export interface LadderSum {
  step: LadderStep
  count: number
  /** How many of them are dated after the day of the claim. */
  later: number
  /** Sum of this rung and all firmer ones. */
  sum: number
  /** Stated total less this sum: positive where more was stated. */
  difference: number
}

/** Partners of a rung, as the records that put them there. */
function recordsOfStep(ladder: ProgramLadder, step: LadderStep): readonly Agreement[] {
  const entries = step === 'organisations' ? ladder.organisations : ladder.countries[step]
  return entries.map(({ record }) => record)
}

/**
 * A stated total beside the sums of the ladder, rung by rung. Which rungs the claimant counted is not known: the sums
 * are all given and none is preferred. A total of countries skips the organisations.
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

/** Totals of countries, or of countries and organisations, stated for a program; the newest first, aims left out. */
export function memberClaims(dataset: Dataset, program: string): readonly Claim[] {
  return dataset.claims
    .filter(
      (claim) =>
        claim.program === program &&
        claim.qualifier !== 'target' &&
        (claim.measure === 'countries' || claim.measure === 'countries-and-organisations'),
    )
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

/** How many partners of the kind that a claim counts had signed by its day. */
export function signedBy(ladder: ProgramLadder, claim: Claim): number {
  const statedOn = parsePartialDate(claim.date)?.end ?? Number.POSITIVE_INFINITY
  const steps: readonly LadderStep[] =
    claim.measure === 'countries' ? ['signed'] : ['signed', 'organisations']
  return steps
    .flatMap((step) => recordsOfStep(ladder, step))
    .filter((record) => (parsePartialDate(record.date.value)?.end ?? Number.POSITIVE_INFINITY) <= statedOn)
    .length
}
