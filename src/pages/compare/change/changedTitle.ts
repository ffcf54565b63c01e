import type { Comparison } from '../../../selection/compare/compareEntities'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import type { Text } from '../../../text/text'
import type { ComparedDates } from './datedComparison'

/** The main finding of a comparison at two dates: what the curves count of each entity. `names`: in the order of the entities. */
export function changedTitle(
  now: Comparison,
  { comparison: before, dates }: ComparedDates,
  names: readonly string[],
  text: Text,
): string {
  const { compare } = changeMessages(text)
  const countOf = ({ members, agreements }: Comparison['entities'][number]) =>
    now.measure === 'members' ? (members?.size ?? 0) : agreements
  return compare.title(
    now.measure,
    dates,
    now.entities.map((entity, position) => {
      const earlier = before.entities[position]
      return {
        name: names[position] ?? '',
        before: earlier ? countOf(earlier) : 0,
        now: countOf(entity),
      }
    }),
  )
}
