import { chips, earlierChip } from '../../../charts/names/chips'
import { entityName } from '../../../charts/names/entityName'
import type { Dataset } from '../../../dataset/dataset'
import { decodeView, parseQuery } from '../../../selection/address/address'
import { findEntities } from '../../../selection/compare/entities'
import { savedViewsMessages } from '../../../text/onDemand/savedViewsMessages'
import type { Text } from '../../../text/text'
import type { SavedView } from './savedView'

/** What a saved view shows, in words of the dataset that is open now. */
export interface DescribedView {
  /** Name of its page. */
  page: string
  /** Its filters, compared entities and the date it is compared with; empty if there are none. */
  shown: readonly string[]
  /** Whether values of its address are unknown to the dataset, or the address has other faults. Opening it says which. */
  hasProblems: boolean
}

/** Describes a saved view. */
export function describeView(
  { page, query }: Pick<SavedView, 'page' | 'query'>,
  dataset: Dataset,
  text: Text,
): DescribedView {
  const { view, problems } = decodeView(parseQuery(query), dataset)
  const compared = page === 'compare' ? findEntities(dataset, view.compare) : []
  return {
    page: savedViewsMessages(text).pages[page],
    shown: [
      ...compared.map((entity) => entityName(dataset, text, entity)),
      ...chips({ dataset, filters: view.filters }, text).map(({ label }) => label),
      ...(view.earlier === null ? [] : [earlierChip(view.earlier, text).label]),
    ],
    hasProblems: problems.length > 0,
  }
}
