import { useState } from 'react'
import { countryName } from '../../../charts/names/countryName'
import { listAt } from '../../../dataset/columns/listColumn'
import type { Agreement } from '../../../dataset/schema'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { RecordLink } from '../links/RecordLink'
import { useView } from '../view/useView'
import styles from './ChangeLists.module.css'

const shownAtFirst = 5
const step = 30

interface RecordChangeListProps {
  /** Says how many there are. */
  title: string
  note?: string
  /** Positions of the records, in the order to show them. */
  positions: readonly number[]
  /** Whether the end of each record is named. */
  showsEnd?: boolean
}

/** Records that changed between two dates, the first few at once. */
export function RecordChangeList({ title, note, positions, showsEnd = false }: RecordChangeListProps) {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  const [limit, setLimit] = useState(shownAtFirst)
  const hidden = Math.max(positions.length - limit, 0)
  const partnersOf = (position: number) =>
    f.list(
      [...listAt(dataset.columns.partners, position)].map((country) => countryName(dataset, text, country)),
    )
  const endOf = ({ ended }: Agreement) =>
    changeMessages(text).lists.end(ended === undefined ? null : f.shortDate(ended))
  return (
    <div className={styles.list}>
      <h3 className={styles.heading}>{title}</h3>
      {note && <p className={styles.note}>{note}</p>}
      {positions.length > 0 && (
        <ul>
          {positions.slice(0, limit).map((position) => {
            const record = dataset.agreements[position]
            if (!record) return null
            const extra = showsEnd
              ? [endOf(record), partnersOf(position)].filter(Boolean).join(' · ')
              : partnersOf(position)
            return <RecordLink key={record.id} record={record} extra={extra} />
          })}
        </ul>
      )}
      {hidden > 0 && (
        <Button variant="link" onClick={() => setLimit(limit + step)}>
          {m.explore.list.more(Math.min(step, hidden))}
          <span className="visually-hidden">{changeMessages(text).lists.of(title)}</span>
        </Button>
      )}
    </div>
  )
}
