import { Link } from '@tanstack/react-router'
import type { Agreement } from '../../dataset/schema'
import { encodeView } from '../../selection/address/address'
import { type Filters, noFilters } from '../../selection/filters'
import { defaultView } from '../../selection/view'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import { useCurrentView } from '../shared/view/useView'
import styles from './Record.module.css'

/** What decides how far to trust a record, in one line under its title. Each leads to the records that share it, or to the sources. */
export function RecordChips({ record }: { record: Agreement }) {
  const text = useText()
  const { m } = text
  const { theme } = useCurrentView().view
  const { confidence, level, status } = record
  const words = agreementPageMessages(text)
  const alike = (filters: Partial<Filters>) =>
    encodeView({ ...defaultView, theme, filters: { ...noFilters, ...filters } })
  return (
    <ul className={styles.chips}>
      <li data-confidence="">
        <Link
          to="/agreements"
          search={alike({ confidence: [confidence] })}
          title={words.allOfConfidence(confidence)}
        >
          {m.explore.record.confidence(confidence)}
        </Link>
      </li>
      <li>
        <a href="#sources">{m.common.sources(record.sources.length)}</a>
      </li>
      <li>
        <Link
          to="/agreements"
          search={alike({ level: [level] })}
          title={words.allOfLevel(m.words.level[level])}
        >
          {words.levelChip(m.words.level[level])}
        </Link>
      </li>
      <li>
        <Link
          to="/agreements"
          search={alike({ status: [status] })}
          title={words.allOfStatus(m.words.status[status])}
        >
          {words.statusChip(m.words.status[status])}
        </Link>
      </li>
    </ul>
  )
}
