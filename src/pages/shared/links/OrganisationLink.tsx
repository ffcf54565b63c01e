import type { Organisation } from '../../../dataset/schema'
import { DetailsLink } from './DetailsLink'

/** The name of an organisation, linked to its page. */
export function OrganisationLink({ organisation: { id, name } }: { organisation: Organisation }) {
  return (
    <DetailsLink id={id} kind="organisation">
      {name}
    </DetailsLink>
  )
}
