import type { ReactNode } from 'react'
import type { Organisation } from '../../../dataset/schema'
import { DetailsLink } from './DetailsLink'

interface OrganisationLinkProps {
  organisation: Organisation
  className?: string | undefined
  /** The name by default; for example with search hits marked. */
  children?: ReactNode
}

/** The name of an organisation, linked to its page. */
export function OrganisationLink({ organisation: { id, name }, className, children }: OrganisationLinkProps) {
  return (
    <DetailsLink id={id} kind="organisation" className={className}>
      {children ?? name}
    </DetailsLink>
  )
}
