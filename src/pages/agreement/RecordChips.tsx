import type { Agreement } from '../../dataset/schema'
import { useText } from '../../ui/TextProvider'
import styles from './Record.module.css'

/** What decides how far to trust a record, in one line under its title. */
export function RecordChips({ record }: { record: Agreement }) {
  const { m } = useText()
  const chips = [
    m.explore.record.confidence(record.confidence),
    m.common.sources(record.sources.length),
    m.words.level[record.level],
    m.words.status[record.status],
  ]
  return (
    <ul className={styles.chips}>
      {chips.map((chip) => (
        <li key={chip}>{chip}</li>
      ))}
    </ul>
  )
}
