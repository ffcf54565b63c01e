import { Link } from '@tanstack/react-router'
import type { Organisation } from '../../../dataset/schema'
import { encodeView } from '../../../selection/address/address'
import { noFilters } from '../../../selection/filters'
import { defaultView } from '../../../selection/view'
import { useView } from '../view/useView'

/** The name of an organisation, linked to the records it is a party to. */
export function OrganisationLink({ organisation }: { organisation: Organisation }) {
  const { view } = useView()
  const filters = { ...noFilters, organisation: [organisation.id] }
  return (
    <Link to="/agreements" search={encodeView({ ...defaultView, theme: view.theme, filters })}>
      {organisation.name}
    </Link>
  )
}
