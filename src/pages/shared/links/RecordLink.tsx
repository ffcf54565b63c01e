import type { ReactNode } from 'react'
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
        {extra}
        {facts.map((fact, index) => (
          <Fact key={fact} isFirst={index === 0 && !extra}>
            {fact}
          </Fact>
        ))}
        {record.confidence !== 'high' && (
          <Fact isFirst={false}>
            <span className={styles.doubt} data-confidence={record.confidence}>
              {m.explore.record.confidence(record.confidence)}
            </span>
          </Fact>
        )}
      </p>
      {publishers !== undefined && <p className={styles.publishers}>{publishers}</p>}
    </li>
  )
}

/** One fact of a line. It is never broken, and the dot before it moves to the next line with it. */
function Fact({ isFirst, children }: { isFirst: boolean; children: ReactNode }) {
  return (
    <>
      {!isFirst && ' '}
      <span className={styles.fact}>
        {!isFirst && '· '}
        {children}
      </span>
    </>
  )
}
