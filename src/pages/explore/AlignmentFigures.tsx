import { alignmentName } from '../../charts/map/coalitionNames'
import { asOfPhrase } from '../../charts/names/asOfPhrase'
import { type Alignment, alignments } from '../../selection/alignment'
import { hasFilters } from '../../selection/filters'
import { useText } from '../../ui/TextProvider'
import { FigureLink } from '../shared/links/FigureLink'
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
  const { filters } = selection
  // The page of the coalitions knows no other filter than the day.
  const isOnlyByDay = !hasFilters({ ...filters, to: null })
  const found = [...alignments(selection).values()]
  const count = (side: Alignment) => found.filter((other) => other === side).length
  const counts = { subject: count('subject'), both: count('both'), other: count('other') }
  return (
    <dl className={styles.figures}>
      {sides.map(({ side, className }) => (
        <div key={side} className={styles.figure}>
          <dt className={styles.label}>{alignmentName(side, { selection, text })}</dt>
          <dd className={className ? `${styles.value} ${className}` : styles.value}>
            {isOnlyByDay ? (
              <FigureLink
                value={f.number(counts[side])}
                label={alignmentName(side, { selection, text })}
                target={{ list: 'coalitions', filters, hash: 'members' }}
              />
            ) : (
              f.number(counts[side])
            )}
          </dd>
          <dd className={styles.note}>
            {m.explore.figures.alignmentNote(counts[side], asOfPhrase(selection, text))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
