import { Link } from '@tanstack/react-router'
import type { Agreement } from '../../dataset/schema'
import { encodeView } from '../../selection/address/address'
import { noFilters } from '../../selection/filters'
import { defaultView } from '../../selection/view'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import { useCurrentView } from '../shared/view/useView'
import styles from './Record.module.css'

/** What decides how far to trust a record, in one line under its title. */
export function RecordChips({ record }: { record: Agreement }) {
  const text = useText()
  const { m } = text
  const { view } = useCurrentView()
  const { confidence } = record
  const alike = { ...defaultView, theme: view.theme, filters: { ...noFilters, confidence: [confidence] } }
  const chips = [
    m.common.sources(record.sources.length),
    m.words.level[record.level],
    m.words.status[record.status],
  ]
  return (
    <ul className={styles.chips}>
      <li>
        <Link
          to="/agreements"
          search={encodeView(alike)}
          title={agreementPageMessages(text).allOfConfidence(confidence)}
        >
          {m.explore.record.confidence(confidence)}
        </Link>
      </li>
      {chips.map((chip) => (
        <li key={chip}>{chip}</li>
      ))}
    </ul>
  )
}
