import type { View } from '../../../selection/view'
import type { SavedView } from '../views/savedView'

/** A page that a result opens. */
export type FoundPage =
  | { to: '/countries/$iso3'; params: { iso3: string } }
  | {
      to: '/programs/$id' | '/organisations/$id' | '/agreements/$id' | '/briefing/$id'
      params: { id: string }
    }
  | {
      to:
        | '/agreements'
        | '/countries'
        | '/programs'
        | '/organisations'
        | '/compare'
        | '/coalitions'
        | '/briefing'
        | '/briefing/make'
        | '/new'
        | '/charts'
        | '/data'
        | '/data/code'
        | '/method'
        | '/licences'
    }

/**
 * A search result and where it leads. With a view and a page, it leads to the view on Explore and to the page elsewhere,
 * unless it is only on the page; with one of them, always there.
 */
export interface Finding {
  id: string
  label: string
  detail: string
  /** Changes the view to show the result. */
  apply?: (view: View) => View
  page?: FoundPage
  /** A saved view: where it leads, with its own address. */
  saved?: Pick<SavedView, 'page' | 'query'>
  /** Whether `apply` is the view of the page. */
  isPageOnly?: true
  /** Id of the element of Explore to scroll to. */
  hash?: string
}

export interface FindingSection {
  name: string
  findings: readonly Finding[]
}
