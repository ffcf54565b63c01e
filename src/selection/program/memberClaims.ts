import type { Dataset } from '../../dataset/dataset'
import { compareDates } from '../../dataset/partialDate'
import type { Claim } from '../../dataset/schema'

/** Totals of countries, or of countries and organisations, stated for a program, newest first. Targets are left out. */
export function memberClaims(dataset: Dataset, program: string): readonly Claim[] {
  return dataset.claims
    .filter(
      (claim) =>
        claim.program === program &&
        claim.qualifier !== 'target' &&
        (claim.measure === 'countries' || claim.measure === 'countries-and-organisations'),
    )
    .sort((a, b) => compareDates(b.date, a.date))
}
