import type { Dataset } from '../../../src/dataset/dataset'
import { yearOf } from '../../../src/dataset/partialDate'
import { agreementKinds, agreementLevels } from '../../../src/dataset/vocabulary'
import { tiers } from '../../../src/selection/counting/sheetLayout'

/** Counts by two or more dimensions at once, for charts. */
export interface CrossCounts {
  count: number
  /** By partner country, program and tier: of the primary program, and of every other one. */
  countryPrograms: Uint32Array
  countryFurther: Uint32Array
  /** By partner country and year, and by partner country and kind. */
  countryYears: Uint32Array
  countryKinds: Uint32Array
  /** By step and primary program; and by step at state or agency level, without interest. */
  stepPrograms: Uint32Array
  officialSteps: Uint32Array
}

export const tierCount = 3
export const kindCount = agreementKinds.length

const tierOf = agreementLevels.map((level) =>
  level === 'state' || level === 'agency'
    ? tiers.stateOrAgency
    : level === 'international-organisation'
      ? tiers.organisation
      : tiers.other,
)

/** Empty cross counts, and the function that counts a record in (1) or out (−1). */
export function createCrossCounts({ columns, programs, countries, steps, firstDay, lastDay }: Dataset) {
  const firstYear = yearOf(firstDay)
  const years = yearOf(lastDay) - firstYear + 1
  const yearOfStep = Array.from(steps.days, (day) => yearOf(day) - firstYear)
  const { lists, offsets, values } = columns.partners
  const { lists: programLists, offsets: programsFrom, values: programOf } = columns.programs
  const programCount = programs.length
  const empty = (): CrossCounts => ({
    count: 0,
    countryPrograms: new Uint32Array(countries.length * programCount * tierCount),
    countryFurther: new Uint32Array(countries.length * programCount * tierCount),
    countryYears: new Uint32Array(countries.length * years),
    countryKinds: new Uint32Array(countries.length * kindCount),
    stepPrograms: new Uint32Array(steps.days.length * programCount),
    officialSteps: new Uint32Array(steps.days.length),
  })
  const add = (counts: CrossCounts, record: number, sign: number): CrossCounts => {
    const step = columns.step[record] as number
    const program = columns.primaryProgram[record] as number
    const kind = columns.kind[record] as number
    const tier = tierOf[columns.level[record] as number] as number
    const list = lists[record] as number
    const last = offsets[list + 1] as number
    const programList = programLists[record] as number
    const lastProgram = programsFrom[programList + 1] as number
    const year = yearOfStep[step] as number
    counts.count += sign
    increase(counts.stepPrograms, step * programCount + program, sign)
    if (tier === tiers.stateOrAgency && columns.interest[record] === 0)
      increase(counts.officialSteps, step, sign)
    for (let p = offsets[list] as number; p < last; p++) {
      const country = values[p] as number
      increase(counts.countryPrograms, (country * programCount + program) * tierCount + tier, sign)
      for (let f = (programsFrom[programList] as number) + 1; f < lastProgram; f++) {
        const cell = (country * programCount + (programOf[f] as number)) * tierCount + tier
        increase(counts.countryFurther, cell, sign)
      }
      increase(counts.countryYears, country * years + year, sign)
      increase(counts.countryKinds, country * kindCount + kind, sign)
    }
    return counts
  }
  return { empty, add }
}

function increase(counts: Uint32Array, cell: number, by: number) {
  counts[cell] = (counts[cell] as number) + by
}
