import { Link } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext } from 'react'
import { encodeView } from '../../../selection/address/address'
import { defaultView } from '../../../selection/view'
import { useView } from '../view/useView'

export type DetailsKind = 'country' | 'record' | 'program' | 'organisation'

/** Where links to countries and records lead: the panel beside Explore, or their own pages. */
type LinkTarget = 'panel' | 'page'

const LinkTargetContext = createContext<LinkTarget>('page')

/** Sets where links to countries and records lead in everything below it. */
export const LinkTargetProvider = LinkTargetContext.Provider

interface DetailsLinkProps {
  /** ISO 3166-1 alpha-3 code of a country, or id of a record, program or organisation. */
  id: string
  kind: DetailsKind
  className?: string | undefined
  /** Accessible name, if the content alone does not say where the link leads. */
  name?: string
  children: ReactNode
}

/** A link to a country, record, program or organisation, with a real address that can be copied or opened in a new tab. */
export function DetailsLink({ id, kind, className, name, children }: DetailsLinkProps) {
  const target = useContext(LinkTargetContext)
  const { view } = useView()
  if (target === 'panel' && hasPanel(kind))
    return (
      <Link
        to="/"
        search={encodeView({ ...view, open: id })}
        resetScroll={false}
        className={className}
        aria-label={name}
      >
        {children}
      </Link>
    )
  const search = encodeView({ ...defaultView, theme: view.theme })
  switch (kind) {
    case 'country':
      return (
        <Link
          to="/countries/$iso3"
          params={{ iso3: id }}
          search={search}
          className={className}
          aria-label={name}
        >
          {children}
        </Link>
      )
    case 'program':
      return (
        <Link to="/programs/$id" params={{ id }} search={search} className={className} aria-label={name}>
          {children}
        </Link>
      )
    case 'organisation':
      return (
        <Link to="/organisations/$id" params={{ id }} search={search} className={className} aria-label={name}>
          {children}
        </Link>
      )
    case 'record':
      return (
        <Link to="/agreements/$id" params={{ id }} search={search} className={className} aria-label={name}>
          {children}
        </Link>
      )
  }
}

function hasPanel(kind: DetailsKind): boolean {
  return kind === 'country' || kind === 'record'
}
