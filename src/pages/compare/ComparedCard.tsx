import { Link } from '@tanstack/react-router'
import { encodeView } from '../../selection/address'
import { defaultView } from '../../selection/view'
import { programColour } from '../../ui/programColour'
import { useText } from '../../ui/TextProvider'
import { ThingLink } from '../shared/details/ThingLink'
import { useView } from '../shared/useView'
import { CompareCurve } from './CompareCurve'
import styles from './ComparePage.module.css'
import type { ComparedThing, Comparison } from './comparison'
import { thingName } from './thingName'

interface ComparedCardProps {
  compared: ComparedThing
  measure: Comparison['measure']
  /** The largest count of any curve: the top of every scale. */
  top: number
}

/** One of the compared things: its name, what “in it” means, its figures and its curve. */
export function ComparedCard({ compared, measure, top }: ComparedCardProps) {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  const { thing, members } = compared
  const words = m.compare
  const name = thingName(dataset, text, thing)
  const isCoalition = thing.kind === 'program' && thing.id === dataset.about.alignment.program
  const newest = dataset.agreements[compared.newest ?? -1]
  const figures: readonly (readonly [string, string])[] = [
    ...(members ? [[words.members(members.size), f.number(members.size)] as const] : []),
    [words.agreements(compared.agreements), f.number(compared.agreements)],
    ...(thing.kind === 'country'
      ? []
      : [[words.partners(compared.partners), f.number(compared.partners)] as const]),
    [words.stateOrAgency, f.number(compared.stateOrAgency)],
    [words.first, compared.firstYear === null ? words.none : f.year(compared.firstYear)],
    [words.newest, newest ? f.shortDate(newest.date.value.slice(0, 7)) : words.none],
  ]
  return (
    <li className={styles.card}>
      <p className={styles.kind}>{words.kindOf[thing.kind]}</p>
      <h2 className={styles.name}>
        {thing.kind === 'group' ? (
          <Link
            to="/agreements"
            search={encodeView({
              ...defaultView,
              filters: { ...defaultView.filters, group: [thing.id] },
            })}
          >
            {name}
          </Link>
        ) : (
          <ThingLink id={thing.id} kind={thing.kind}>
            {name}
          </ThingLink>
        )}
      </h2>
      <p className={styles.meaning}>{words.meaning[isCoalition ? 'coalition' : thing.kind]}</p>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.subtitle}>{words.curve[measure]}</h3>
      <CompareCurve
        name={name}
        points={compared.curve}
        top={top}
        colour={thing.kind === 'program' ? programColour(thing.position) : 'var(--series)'}
      />
    </li>
  )
}
