import { chips } from '../../../charts/names/chips'
import type { Agreement } from '../../../dataset/schema'
import type { Citation } from '../../../publish/citation'
import { encodeView } from '../../../selection/address/address'
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
    author: text.m.cite.author(about.title),
    published: about.updated,
    version,
    accessed: new Date().toISOString().slice(0, 10),
  }
  switch (cited.kind) {
    case 'dataset':
      return { ...common, kind: 'dataset', id: keyOf(version), title: about.title, address: link(base, {}) }
    case 'record':
      return {
        ...common,
        kind: 'page',
        id: cited.record.id,
        title: text.m.cite.record(cited.record.title, text.f.date(cited.record.date.value)),
        container: about.title,
        address: link(`${base}agreements/${cited.record.id}`, {}),
      }
    case 'view': {
      const { agreements, partnerCountries } = headline(selection)
      const active = chips(selection, text).map((chip) => chip.label)
      return {
        ...common,
        kind: 'page',
        id: `${keyOf(version)}-view`,
        title: cited.title ?? text.m.cite.view(agreements, partnerCountries, active),
        container: about.title,
        address: link(location.pathname, encodeView({ ...view, theme: null })),
      }
    }
  }
}

function keyOf(version: string): string {
  return `tracker-${version.replace(/[^\w-]/g, '-')}`
}
