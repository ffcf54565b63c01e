import type { RankNeighbours } from '../../selection/countryRanking'

/** The country to compare with: one with as many records, else the next above, else the next below. */
export function nextInRanking({ level, above, below }: RankNeighbours): number | null {
  return (level[0] ?? above.at(-1) ?? below[0])?.country ?? null
}
