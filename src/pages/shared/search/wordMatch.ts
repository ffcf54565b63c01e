import { foldText } from '../../../selection/records/foldText'

/** The words of a query or text, without accents and case. */
function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}

/**
 * How well a query fits an entry: 2 if each of its words begins a word of the title, 1 if some are found in the further
 * words only, 0 if a word is found nowhere or the query has no word.
 */
export function wordMatch(query: string, title: string, further = ''): 0 | 1 | 2 {
  const asked = wordsOf(query)
  const begins = (words: readonly string[]) => (start: string) => words.some((word) => word.startsWith(start))
  const inTitle = begins(wordsOf(title))
  if (asked.length === 0) return 0
  if (asked.every(inTitle)) return 2
  const inFurther = begins(wordsOf(further))
  return asked.every((word) => inTitle(word) || inFurther(word)) ? 1 : 0
}

/** The entries that a query fits, those by their title first, otherwise in their order. */
export function bestMatches<Entry>(
  entries: readonly Entry[],
  match: (entry: Entry) => number,
): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, rank: match(entry) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry)
}
