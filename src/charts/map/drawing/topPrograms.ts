import type { CountryTally } from '../../../selection/countryTallies'

const mostShown = 5

export interface TopPrograms {
  top: readonly { program: number; count: number }[]
  restPrograms: number
  restCount: number
}

/** The primary programs of a country with most records: at most five, and what is left as a sum. */
export function topPrograms(tally: CountryTally | undefined): TopPrograms {
  const counts = [...(tally?.primaryPrograms ?? [])]
    .map((count, program) => ({ program, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.program - b.program)
  const rest = counts.slice(mostShown)
  return {
    top: counts.slice(0, mostShown),
    restPrograms: rest.length,
    restCount: rest.reduce((sum, { count }) => sum + count, 0),
  }
}
