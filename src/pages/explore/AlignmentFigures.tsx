import { alignmentName } from '../../charts/map/coalitionNames'
import { asOfPhrase } from '../../charts/names/asOfPhrase'
import { type Alignment, alignments } from '../../selection/alignment'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import styles from './HeadlineFigures.module.css'

const sides: readonly { side: Alignment; className: string | undefined }[] = [
  { side: 'subject', className: styles.isSubject },
  { side: 'both', className: undefined },
  { side: 'other', className: styles.isOther },
]

/** The figures of the map coloured by alignment: how many countries are in each coalition alone, and in both. Phones show them in the map's title. */
export function AlignmentFigures() {
  const text = useText()
  const { m, f } = text
  const { selection } = useView()
  const found = [...alignments(selection).values()]
  const count = (side: Alignment) => found.filter((other) => other === side).length
  const counts = { subject: count('subject'), both: count('both'), other: count('other') }
  return (
    <dl className={styles.figures}>
      {sides.map(({ side, className }) => (
        <div key={side} className={styles.figure}>
          <dt className={styles.label}>{alignmentName(side, { selection, text })}</dt>
          <dd className={className ? `${styles.value} ${className}` : styles.value}>
            {f.number(counts[side])}
          </dd>
          <dd className={styles.note}>
            {m.explore.figures.alignmentNote(counts[side], asOfPhrase(selection, text))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
