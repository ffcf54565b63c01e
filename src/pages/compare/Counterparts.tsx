import { Link } from '@tanstack/react-router'
import { entityName } from '../../charts/names/entityName'
import { encodeView } from '../../selection/address/address'
import { counterparts, type Entity, findEntities } from '../../selection/compare/entities'
import { compareMessages } from '../../text/onDemand/compareMessages'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import styles from './ComparePage.module.css'

/** Suggested comparisons, as links, for an entity shown alone. */
export function Counterparts({ entity }: { entity: Entity }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const words = compareMessages(text)
  const name = entityName(dataset, text, entity)
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
      </ul>
    </div>
  )
}
