import { hasFilters } from '../../selection/filters'
import { type LadderStep, ladderSteps } from '../../selection/program/ladderSums'
import { memberClaims } from '../../selection/program/memberClaims'
import type { ChartContext } from '../contract/chart'
import { subjectName } from '../names/subjectName'
import type { LadderRow } from './ladderRows'

/** One rung with its words. */
export interface LadderRung {
  step: LadderStep
  name: string
  explain: string
  entries: readonly LadderRow[]
  /** Partners down to this rung, and what that number is; null below membership. */
  total: { value: number; words: string } | null
  /** Whether it is the first below membership, which a line says. */
  isFirstBelow: boolean
}

/** Partners down to this rung count towards the running total; below it no tie is membership. */
const lastOfMembership = ladderSteps.indexOf('listed')

/** The rungs of the ladder, firmest first, with the running totals next to what others have stated. */
export function ladderRungs(
  rows: readonly LadderRow[],
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
): readonly LadderRung[] {
  const { dataset } = selection
  const words = text.m.charts.ladder
  const claims = isWhole(selection) ? memberClaims(dataset, dataset.about.alignment.program) : []
  let sum = 0
  return ladderSteps.map((step, index) => {
    const entries = rows.filter((row) => row.step === step)
    sum += entries.length
    const measure = index === 0 ? 'countries' : 'countries-and-organisations'
    // Only the newest total of a kind: an older one was stated when the ladder was shorter.
    const newest = claims.find((claim) => claim.measure === measure)
    const isMet = newest?.value === sum && newest.qualifier === 'exactly'
    return {
      step,
      name: words.rungs[step],
      explain: words.explain[step],
      entries,
      total:
        index > lastOfMembership
          ? null
          : {
              value: sum,
              words:
                newest && isMet
                  ? words.meets(newest.claimantLabel, newest.date)
                  : index === 0
                    ? words.countriesBeside(sum, subjectName(dataset, text))
                    : words.together,
            },
      isFirstBelow: index === lastOfMembership + 1,
    }
  })
}

/** Whether no filter hides a partner of the program. Totals that others stated are totals of the whole. */
function isWhole({ dataset, filters }: ChartContext['selection']): boolean {
  const { program } = dataset.about.alignment
  return !hasFilters({ ...filters, program: filters.program.filter((id) => id !== program) })
}
