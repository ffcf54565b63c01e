import { Link } from '@tanstack/react-router'
import { encodeView } from '../../selection/address'
import { type Comparable, comparables, counterparts } from '../../selection/compare'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import styles from './ComparePage.module.css'
import { entityName } from './entityName'

/** Suggested comparisons, as links, for an entity shown alone. */
export function Counterparts({ thing }: { thing: Comparable }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const words = text.m.compare
  const name = entityName(dataset, text, thing)
  return (
    <div>
      <p>{words.alone}</p>
      <ul className={styles.offers}>
        {comparables(dataset, counterparts(dataset, thing)).map((other) => (
          <li key={other.id}>
            <Link to="/compare" search={encodeView({ ...view, compare: [thing.id, other.id] })}>
              {words.offer(name, entityName(dataset, text, other))}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
