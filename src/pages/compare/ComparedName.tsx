import { Link } from '@tanstack/react-router'
import { entityName } from '../../charts/names/entityName'
import { encodeView } from '../../selection/address/address'
import type { Entity } from '../../selection/compare/entities'
import { defaultView } from '../../selection/view'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import { useView } from '../shared/view/useView'

/** The name of a compared entity, linked to its page. Groups have no page: they link to their agreements. */
export function ComparedName({ entity }: { entity: Entity }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const name = entityName(dataset, text, entity)
  if (entity.kind !== 'group')
    return (
      <DetailsLink id={entity.id} kind={entity.kind}>
        {name}
      </DetailsLink>
    )
  const filters = { ...defaultView.filters, group: [entity.id] }
  return (
    <Link to="/agreements" search={encodeView({ ...defaultView, filters, theme: view.theme })}>
      {name}
    </Link>
  )
}
