import { chips } from '../../../charts/names/chips'
import { isNamedInFull, viewPhrase } from '../../../charts/names/viewPhrase'
import type { Agreement } from '../../../dataset/schema'
import { type Citation, citationKey } from '../../../publish/citation'
import { encodeView, formatQuery } from '../../../selection/address/address'
import { viewSlug } from '../../../selection/address/viewSlug'
import { hasFilters } from '../../../selection/filters'
import type { Selection } from '../../../selection/select'
import { citeMessages } from '../../../text/onDemand/files/citeMessages'
import type { Text } from '../../../text/text'
import { useText } from '../../../ui/TextProvider'
import { headline } from '../filters/headline'
import { pageLink } from '../view/pageLink'
import { useView } from '../view/useView'

/** What is cited: the whole dataset, the current page, or one record. */
export type Cited =
  | { kind: 'dataset' }
  | { kind: 'view'; title?: string }
  | { kind: 'record'; record: Agreement }

/** Returns a citation dated today. See `pageLink` for when its link names a version of the data. */
export function useCitation(cited: Cited): Citation {
  const text = useText()
  const { view, selection } = useView()
  const { about, version } = selection.dataset
  const link = (path: string, params: Readonly<Record<string, string>>) => pageLink(version, path, params)
  const base = import.meta.env.BASE_URL
  const common = {
    author: citeMessages(text).author(about.title),
    published: about.updated,
    version,
    accessed: new Date().toISOString().slice(0, 10),
    ...(about.doi !== undefined && { doi: about.doi }),
  }
  switch (cited.kind) {
    case 'dataset':
      return {
        ...common,
        kind: 'dataset',
        id: citationKey(version),
        title: about.title,
        address: link(base, {}),
      }
    case 'record':
      return {
        ...common,
        kind: 'page',
        id: cited.record.id,
        title: citeMessages(text).record(cited.record.title, text.f.date(cited.record.date.value)),
        container: about.title,
        address: link(`${base}agreements/${cited.record.id}`, {}),
      }
    case 'view': {
      const params = encodeView({ ...view, theme: null })
      const page = location.pathname.slice(base.length).replace(/\/$/, '')
      return {
        ...common,
        kind: 'page',
        id: citationKey(version, viewSlug(selection.filters), `${page}?${formatQuery(params)}`),
        title: cited.title ?? viewTitle(selection, text),
        container: about.title,
        address: link(location.pathname, params),
      }
    }
  }
}

/** What a view shows, with its filters and figures. */
function viewTitle(selection: Selection, text: Text): string {
  const { dataset, filters } = selection
  const { agreements, partnerCountries } = headline(selection)
  if (!hasFilters(filters)) return citeMessages(text).view(agreements, partnerCountries)
  const listed = isNamedInFull(filters) ? [] : chips(selection, text).map((chip) => chip.label)
  return citeMessages(text).filteredView(
    viewPhrase(dataset, filters, text),
    agreements,
    partnerCountries,
    listed,
  )
}
