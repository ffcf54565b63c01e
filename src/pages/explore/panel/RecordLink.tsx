import type { Agreement } from '../../../dataset/schema'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/useView'
import styles from './RecordLink.module.css'

/** One record in a list: its title opens it; below, date, kind, level, sources and any doubt. */
export function RecordLink({ record, extra }: { record: Agreement; extra?: string }) {
  const { m, f } = useText()
  const { selection, changeView } = useView()
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
      <button
        type="button"
        className={styles.title}
        onClick={() => changeView((view) => ({ ...view, open: record.id }))}
      >
        {record.title}
      </button>
      <p className={styles.facts}>
        {facts.join(' · ')}
        {record.confidence !== 'high' && (
          <>
            {' · '}
            <span className={styles.doubt}>{m.explore.record.confidence(record.confidence)}</span>
          </>
        )}
      </p>
    </li>
  )
}
