import { Link } from '@tanstack/react-router'
import { encodeView } from '../../selection/address'
import type { Comparable } from '../../selection/compare'
import { defaultView } from '../../selection/view'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import { useView } from '../shared/view/useView'
import { entityName } from './entityName'

/** The name of a compared entity, linked to its page. Groups have no page: they link to their agreements. */
export function ComparedName({ thing }: { thing: Comparable }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const name = entityName(dataset, text, thing)
  if (thing.kind !== 'group')
    return (
      <DetailsLink id={thing.id} kind={thing.kind}>
        {name}
      </DetailsLink>
    )
  const filters = { ...defaultView.filters, group: [thing.id] }
  return (
    <Link to="/agreements" search={encodeView({ ...defaultView, filters, theme: view.theme })}>
      {name}
    </Link>
  )
}
