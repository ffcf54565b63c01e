import type { Dataset } from '../../dataset/dataset'
import { countryChanges } from '../../selection/change/countryChanges'
import { earlierSelection } from '../../selection/change/earlierSelection'
import { type Filters, hasFilters } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import { changeMessages } from '../../text/onDemand/changeMessages'
import type { Text } from '../../text/text'
import { comparedDates } from './comparedDates'
import { viewPhrase } from './viewPhrase'

/**
 * The change of a view between two dates as a headline: of its partner countries, or of its records if it asks for
 * countries. `program`: id of a program that colours a map, which is a filter of the map; null for none.
 */
export function changeTitle(
  selection: Selection,
  earlier: string,
  text: Text,
  program: string | null = null,
): string {
  const { dataset } = selection
  const filters =
    program !== null && selection.filters.program.length === 0
      ? { ...selection.filters, program: [program] }
      : selection.filters
  const words = changeMessages(text)
  const dates = comparedDates(selection, earlier, text)
  const phrase = changePhrase(dataset, filters, text)
  const before = earlierSelection(selection, earlier)
  const position = program === null ? null : (dataset.programIndex.get(program) ?? null)
  if (filters.country.length > 0 && position === null)
    return words.recordsTitle(phrase, dates, before.count, selection.count)
  const changes = countryChanges(selection, before, position)
  return words.countriesTitle(
    phrase,
    dates,
    changes.filter((change) => change.before > 0).length,
    changes.filter((change) => change.now > 0).length,
  )
}

/** The phrase of a view without the end of its period, which is one of the two dates; null without other filters. */
export function changePhrase(dataset: Dataset, filters: Filters, text: Text): string | null {
  const kept = { ...filters, to: null }
  return hasFilters(kept) ? viewPhrase(dataset, kept, text) : null
}
