import { countryTallies } from './countryTallies'
import { leadersOf } from './leadersOf'
import type { Selection } from './select'

/** A partner country and its rank by counted records. */
export interface RankedCountry {
  /** Position in `dataset.countries`. */
  country: number
  count: number
  /** 1 for the most records. Equal counts share a rank, and the rank after them is skipped accordingly (1, 2, 2, 4). */
  rank: number
}

/** The neighbours of a country in the ranking. */
export interface RankNeighbours {
  own: RankedCountry | null
  /** Countries with more records, the nearest last. */
  above: readonly RankedCountry[]
  /** How many countries outside `above` have as many records as its first one. */
  aboveMore: number
  /** Other countries with exactly as many records. */
  level: readonly RankedCountry[]
  /** Countries with fewer records, the nearest first. */
  below: readonly RankedCountry[]
  /** How many countries outside `below` have as many records as its last one. */
  belowMore: number
}

/** All partner countries with a counted record, most records first; ties are ordered by name. */
export function countryRanking(selection: Selection): readonly RankedCountry[] {
  const counted = countryTallies(selection).filter((tally) => tally.count > 0)
  return counted.map(({ country, count }) => ({
    country,
    count,
    rank: counted.filter((other) => other.count > count).length + 1,
  }))
}

/**
 * The neighbours of a country in the ranking: at most `most` on either side, or one more if that is the only one level
 * with the last of them, and all with the same count.
 */
export function rankNeighbours(ranking: readonly RankedCountry[], country: number, most = 3): RankNeighbours {
  const own = ranking.find((entry) => entry.country === country)
  if (!own) return { own: null, above: [], aboveMore: 0, level: [], below: [], belowMore: 0 }
  const higher = ranking.filter((entry) => entry.count > own.count)
  const lower = ranking.filter((entry) => entry.count < own.count)
  const [below, belowMore] = leadersOf(lower, most)
  const [above, aboveMore] = leadersOf(higher.toReversed(), most)
  return {
    own,
    above: above.toReversed(),
    aboveMore,
    level: ranking.filter((entry) => entry.count === own.count && entry !== own),
    below,
    belowMore,
  }
}
