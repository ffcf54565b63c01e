import { Link } from '@tanstack/react-router'
import { encodeView } from '../../selection/address'
import type { Comparable } from '../../selection/compare'
import { defaultView } from '../../selection/view'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import { useView } from '../shared/view/useView'
import { entityName } from './entityName'

/** The name of a compared thing, linked to its page; that of a group, which has none, to its agreements. */
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
