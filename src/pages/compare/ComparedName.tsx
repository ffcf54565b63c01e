import { Link } from '@tanstack/react-router'
import { encodeView } from '../../selection/address'
import type { Comparable } from '../../selection/compare'
import { defaultView } from '../../selection/view'
import { useText } from '../../ui/TextProvider'
import { ThingLink } from '../shared/links/DetailsLink'
import { useView } from '../shared/view/useView'
import { thingName } from './entityName'

/** The name of a compared thing, linked to its page; that of a group, which has none, to its agreements. */
export function ComparedName({ thing }: { thing: Comparable }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const name = thingName(dataset, text, thing)
  if (thing.kind !== 'group')
    return (
      <ThingLink id={thing.id} kind={thing.kind}>
        {name}
      </ThingLink>
    )
  const filters = { ...defaultView.filters, group: [thing.id] }
  return (
    <Link to="/agreements" search={encodeView({ ...defaultView, filters, theme: view.theme })}>
      {name}
    </Link>
  )
}
