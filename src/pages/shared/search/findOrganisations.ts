import type { Dataset } from '../../../dataset/dataset'
import type { Organisation } from '../../../dataset/schema'
import { countedByValue } from '../../../selection/counting/readCounts'
import { listedOrganisations } from '../../../selection/organisations/listedOrganisations'
import { foldText } from '../../../selection/records/foldText'
import { wholeSelection } from '../../../selection/wholeSelection'
import type { Text } from '../../../text/text'
import type { Finding } from './finding'
import { wordMatch } from './wordMatch'

const most = 6
const leastLetters = 2

/**
 * The pages of organisations that a query fits by name, acronym or another name: the one with exactly this name first,
 * then those with the most agreements.
 */
export function organisations(dataset: Dataset, text: Text, query: string): readonly Finding[] {
  const needle = foldText(query.trim())
  if (needle.length < leastLetters) return []
  const counts = countedByValue(wholeSelection(dataset).counts, 'organisation')
  return listedOrganisations(dataset)
    .flatMap((position) => {
      const organisation = dataset.organisations[position]
      const rank = organisation ? rankOf(organisation, needle) : 0
      return organisation && rank > 0 ? [{ organisation, rank, count: counts[position] ?? 0 }] : []
    })
    .sort((a, b) => b.rank - a.rank || b.count - a.count)
    .slice(0, most)
    .map(({ organisation: { id, name, acronym }, count }) => ({
      id: `organisation:${id}`,
      label: acronym ? `${name} (${acronym})` : name,
      detail: text.m.map.tooltipCount(count),
      page: { to: '/organisations/$id', params: { id } },
    }))
}

/** 2 if the query is one of the names, 1 if each of its words begins a word of them, 0 otherwise. */
function rankOf({ name, acronym, aliases = [] }: Organisation, needle: string): 0 | 1 | 2 {
  const names = [name, ...(acronym ? [acronym] : []), ...aliases]
  if (names.some((one) => foldText(one) === needle)) return 2
  return wordMatch(needle, names.join(' ')) > 0 ? 1 : 0
}
