import type { Dataset } from '../../../dataset/dataset'
import { savedViewsMessages } from '../../../text/onDemand/savedViewsMessages'
import type { Text } from '../../../text/text'
import { describeView } from '../views/describeView'
import type { SavedView } from '../views/savedView'
import type { Finding } from './finding'
import { bestMatches, wordMatch } from './wordMatch'

const most = 5

/** The saved views that a query fits by their names, or by their pages and filters; the newest for an empty query. */
export function savedViews(
  saved: readonly SavedView[],
  dataset: Dataset,
  text: Text,
  query: string,
): readonly Finding[] {
  const words = savedViewsMessages(text)
  const found =
    query.trim() === ''
      ? saved
      : bestMatches(saved, (view) => {
          const { page, shown } = describeView(view, dataset, text)
          return wordMatch(query, view.name, [page, ...shown, words.found].join(' '))
        })
  return found.slice(0, most).map(({ name, page, query: address }) => ({
    id: `saved:${name}`,
    label: name,
    detail: words.pages[page],
    saved: { page, query: address },
  }))
}
