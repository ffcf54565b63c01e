import type { Agreement } from '../../../dataset/schema'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { DetailsLink } from './DetailsLink'
import styles from './RecordLink.module.css'

interface RecordLinkProps {
  record: Agreement
  /** Text before the date. */
  extra?: string
  /** Publishers of the sources, on a separate line; an empty string reserves the line. */
  publishers?: string
}

/** List item of a record: a title that opens it, with date, kind, level, number of sources and any doubt below. */
export function RecordLink({ record, extra, publishers }: RecordLinkProps) {
  const { m, f } = useText()
  const { selection } = useView()
  const program = selection.dataset.programIndex.get(record.programs[0] ?? '') ?? -1
  const facts = [
    ...(extra ? [extra] : []),
    f.shortDate(record.date.value),
    m.words.kind[record.kind],
    m.words.level[record.level],
    m.common.sources(record.sources.length),
  ]
  return (
    <li className={styles.record} style={{ borderInlineStartColor: programColour(program) }}>
      <DetailsLink id={record.id} kind="record" className={styles.title}>
        {record.title}
      </DetailsLink>
      <p className={styles.facts}>
        {facts.join(' · ')}
        {record.confidence !== 'high' && (
          <>
            {' · '}
            <span className={styles.doubt}>{m.explore.record.confidence(record.confidence)}</span>
          </>
        )}
      </p>
      {publishers !== undefined && <p className={styles.publishers}>{publishers}</p>}
    </li>
  )
}
