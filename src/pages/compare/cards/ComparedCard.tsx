import { subjectName } from '../../../charts/names/subjectName'
import type { ComparedEntity } from '../../../selection/compare/compareEntities'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import { ComparedName } from '../ComparedName'
import { changedFigures } from '../change/changedFigures'
import { comparedFigures } from '../comparedFigures'
import styles from './ComparedCard.module.css'

interface ComparedCardProps {
  compared: ComparedEntity
  /** The same at an earlier date; absent if the view has one date. */
  before?: ComparedEntity | undefined
}

/** Card of one compared entity: its name, what counts as belonging to it, and its figures, at one date or two. */
export function ComparedCard({ compared, before }: ComparedCardProps) {
  const text = useText()
  const { dataset } = useView().selection
  const { entity } = compared
  const words = compareMessages(text)
  return (
    <li className={styles.card}>
      <div>
        <p className={styles.kind}>{words.kindOf[entity.kind]}</p>
        <h2 className={styles.name}>
          <ComparedName entity={entity} />
        </h2>
        <Meaning compared={compared} />
      </div>
      <dl className={styles.figures}>
        {before
          ? changedFigures(dataset, text, before, compared).map((figure) => (
              <div key={figure.id}>
                <dt>{figure.label}</dt>
                <dd>{changeMessages(text).values(figure.before, figure.now)}</dd>
                {figure.change !== null && <dd className={styles.change}>{figure.change}</dd>}
              </div>
            ))
          : comparedFigures(dataset, text, compared).map(({ id, label, value }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
      </dl>
    </li>
  )
}

function Meaning({ compared: { entity } }: { compared: ComparedEntity }) {
  const text = useText()
  const { dataset } = useView().selection
  const { meaning } = compareMessages(text)
  const isCoalition = entity.kind === 'program' && entity.id === dataset.about.alignment.program
  const subject = subjectName(dataset, text)
  const meanings = {
    program: isCoalition ? meaning.coalition : meaning.program,
    group: meaning.group(subject),
    country: meaning.country(subject),
  }
  return <p className={styles.meaning}>{meanings[entity.kind]}</p>
}
