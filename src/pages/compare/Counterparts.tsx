import { Link } from '@tanstack/react-router'
import { entityName } from '../../charts/names/entityName'
import { yearOf } from '../../dataset/partialDate'
import { encodeView } from '../../selection/address/address'
import { laterDay, thenProblem } from '../../selection/change/comparedDate'
import { counterparts, type Entity, findEntities } from '../../selection/compare/entities'
import { changeMessages } from '../../text/onDemand/changeMessages'
import { compareMessages } from '../../text/onDemand/compareMessages'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import styles from './ComparePage.module.css'

/** How far back a comparison of an entity with itself is suggested. */
const yearsBack = 5

/** Suggested comparisons, as links, for an entity shown alone. */
export function Counterparts({ entity }: { entity: Entity }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const words = compareMessages(text)
  const name = entityName(dataset, text, entity)
  const earlier = String(yearOf(laterDay(dataset, selection.filters)) - yearsBack)
  const year = thenProblem(dataset, selection.filters, earlier) === null ? earlier : null
  return (
    <div>
      <p>{words.alone}</p>
      <ul className={styles.offers}>
        {findEntities(dataset, counterparts(dataset, entity)).map((other) => (
          <li key={other.id}>
            <Link to="/compare" search={encodeView({ ...view, compare: [entity.id, other.id] })}>
              {words.offer(name, entityName(dataset, text, other))}
            </Link>
          </li>
        ))}
        {year !== null && (
          <li>
            <Link to="/compare" search={encodeView({ ...view, compare: [entity.id], earlier: year })}>
              {changeMessages(text).compare.itself(name, year)}
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}
