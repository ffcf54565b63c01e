import { hasFilters } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import type { Text } from '../../text/text'
import { viewPhrase } from './viewPhrase'

/**
 * A headline before the view is named. `finding`: a sentence that can follow a colon. `measure`: what is shown, if there
 * is no finding; `by` follows the phrase of the view. `whole`: names the view already. `none`: there is no record.
 */
export type ChartTitle =
  | { finding: string }
  | { measure: string; by: string }
  | { whole: string }
  | { none: true }

/** A headline in words. With filters, it contains the phrase of the view. */
export function chartTitle(title: ChartTitle, { dataset, filters }: Selection, text: Text): string {
  if ('whole' in title) return title.whole
  const words = text.m.charts.titles
  if (!hasFilters(filters))
    return 'none' in title ? words.none : words.plain('measure' in title ? title.measure : title.finding)
  const phrase = viewPhrase(dataset, filters, text)
  if ('none' in title) return words.noneOf(phrase)
  return 'measure' in title ? words.measure(phrase, title.by) : words.about(phrase, title.finding)
}
