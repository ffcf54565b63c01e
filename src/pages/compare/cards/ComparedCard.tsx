import { subjectName } from '../../../charts/names/subjectName'
import type { Dataset } from '../../../dataset/dataset'
import { dayNumber } from '../../../dataset/partialDate'
import type { ComparedEntity, Comparison } from '../../../selection/compare/compareEntities'
import type { Entity } from '../../../selection/compare/entities'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import { ComparedName } from '../ComparedName'
import { comparedFigures } from '../comparedFigures'
import { entityName } from '../entityName'
import styles from './ComparedCard.module.css'
import { ComparedCurve } from './ComparedCurve'

interface ComparedCardProps {
  compared: ComparedEntity
  comparison: Comparison
}

/** Card of one compared entity: its name, what counts as belonging to it, its figures and its curve. */
export function ComparedCard({ compared, comparison }: ComparedCardProps) {
  const text = useText()
  const { dataset } = useView().selection
  const { entities, measure, firstYear, lastDay, newestDay } = comparison
  const { entity, curve } = compared
  const words = text.m.compare
  const top = Math.max(1, ...entities.flatMap((other) => other.curve.map(({ count }) => count)))
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
        {comparedFigures(dataset, text, compared).map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <h3 className={styles.subtitle}>{words.curve[measure]}</h3>
        <ComparedCurve
          name={entityName(dataset, text, entity)}
          curve={curve}
          colour={entityColour(dataset, entity)}
          from={dayNumber(firstYear)}
          to={lastDay}
          newest={newestDay}
          top={top}
        />
      </div>
    </li>
  )
}

function Meaning({ compared: { entity } }: { compared: ComparedEntity }) {
  const text = useText()
  const { dataset } = useView().selection
  const { meaning } = text.m.compare
  const isCoalition = entity.kind === 'program' && entity.id === dataset.about.alignment.program
  const subject = subjectName(dataset, text)
  const meanings = {
    program: isCoalition ? meaning.coalition : meaning.program,
    group: meaning.group(subject),
    country: meaning.country(subject),
  }
  return <p className={styles.meaning}>{meanings[entity.kind]}</p>
}

/** Returns the colour of a compared entity, the same as in every chart. */
function entityColour({ about }: Dataset, { kind, id, position }: Entity): string {
  switch (kind) {
    case 'program':
      return programColour(position)
    case 'group':
      return id === about.alignment.group ? 'var(--align-other)' : 'var(--series)'
    case 'country':
      return 'var(--series)'
  }
}
