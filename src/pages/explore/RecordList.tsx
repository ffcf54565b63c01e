import { useState } from 'react'
import { countryName } from '../../charts/names/countryName'
import { listAt } from '../../dataset/columns/listColumn'
import { newestRecords } from '../../selection/records/newestRecords'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { RecordLink } from '../shared/links/RecordLink'
import { useView } from '../shared/view/useView'
import styles from './RecordList.module.css'

const step = 30

/** The selected records, newest first, with a button that shows more. Hidden if there are none. */
export function RecordList() {
  return useView().selection.count > 0 && <Records />
}

function Records() {
  const text = useText()
  const { m, f } = text
  const { selection } = useView()
  const [limit, setLimit] = useState(step)
  const { dataset, count } = selection
  const shown = newestRecords(selection, limit)
  const hidden = count - shown.length
  const partnersOf = (position: number) =>
    f.list(
      [...listAt(dataset.columns.partners, position)].map((country) => countryName(dataset, text, country)),
    )
  return (
    <section className={styles.list} aria-labelledby="records-title">
      <h2 id="records-title" className={styles.title}>
        {m.explore.list.title(count)}
      </h2>
      <p className={styles.subtitle}>{m.explore.list.subtitle}</p>
      <ul className={styles.records}>
        {shown.map((position) => {
          const record = dataset.agreements[position]
          return record && <RecordLink key={record.id} record={record} extra={partnersOf(position)} />
        })}
      </ul>
      {hidden > 0 && (
        <Button onClick={() => setLimit(limit + step)}>{m.explore.list.more(Math.min(step, hidden))}</Button>
      )}
    </section>
  )
}
