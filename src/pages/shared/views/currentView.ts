import { earlierChip } from '../../../charts/names/chips'
import { entityName } from '../../../charts/names/entityName'
import { viewPhrase } from '../../../charts/names/viewPhrase'
import type { Dataset } from '../../../dataset/dataset'
import { type AddressParams, dataKeys, encodeView, formatQuery } from '../../../selection/address/address'
import { findEntities } from '../../../selection/compare/entities'
import { hasFilters } from '../../../selection/filters'
import type { View } from '../../../selection/view'
import { savedViewsMessages } from '../../../text/onDemand/savedViewsMessages'
import type { Text } from '../../../text/text'
import { longestName, type SavedView } from './savedView'
import { type ViewPage, viewPageIds, viewPages } from './viewPages'

/** The page at a path, if it shows a view that can be saved. */
export function viewPageAt(path: string): ViewPage | null {
  const trimmed = path.replace(/\/$/, '') || '/'
  return viewPageIds.find((id) => viewPages[id] === trimmed) ?? null
}

/**
 * What is saved of a view: its address, without what belongs to the moment (an open panel, the theme), and with the version or
 * address of the data if the page names one.
 */
export function queryOf(view: View, params: AddressParams): string {
  const data = Object.fromEntries(dataKeys.flatMap((key) => (params[key] ? [[key, params[key]]] : [])))
  return formatQuery({ ...encodeView({ ...view, open: null, step: null, theme: null }), ...data })
}

/** A name to start from: what the view shows, or its page. */
export function suggestedName(page: ViewPage, view: View, dataset: Dataset, text: Text): SavedView['name'] {
  const words = savedViewsMessages(text)
  const compared = page === 'compare' ? findEntities(dataset, view.compare) : []
  const shown = [
    ...compared.map((entity) => entityName(dataset, text, entity)),
    ...(hasFilters(view.filters) ? [viewPhrase(dataset, view.filters, text)] : []),
    ...(view.earlier === null ? [] : [earlierChip(view.earlier, text).label]),
  ]
  const isOfRecords = page === 'explore' || page === 'agreements'
  const name =
    shown.length === 0 ? words.pages[page] : words.suggested(isOfRecords ? null : words.pages[page], shown)
  return [...name].slice(0, longestName).join('')
}
