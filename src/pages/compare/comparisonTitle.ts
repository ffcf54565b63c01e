import type { Comparison } from '../../selection/compare/compareEntities'
import { compareMessages } from '../../text/onDemand/compareMessages'
import type { Text } from '../../text/text'

/** Returns the main finding of a comparison as one sentence. `names`: names of the entities, in their order. */
export function comparisonTitle(
  { entities, measure, overlaps, inCommon }: Comparison,
  names: readonly string[],
  text: Text,
): string {
  const words = compareMessages(text)
  const [first] = names
  if (first !== undefined && names.length === 1) return words.aloneTitle(first)
  if (measure === 'members') {
    const shared = overlaps.find(({ of }) => of.length === names.length)?.countries.length ?? 0
    return words.overlapTitle(shared, names)
  }
  if (!inCommon) return words.title(names)
  return words.countriesTitle(
    entities
      .map(({ agreements }, position) => ({ name: names[position] ?? '', count: agreements }))
      .sort((a, b) => b.count - a.count),
  )
}
