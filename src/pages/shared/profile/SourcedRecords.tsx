import { useState } from 'react'
import type { Agreement } from '../../../dataset/schema'
import { profileMessages } from '../../../text/onDemand/profile/profileMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useSources } from '../data/useLoaded'
import { RecordLink } from '../links/RecordLink'
import { publishersOf } from './publishersOf'
import styles from './SourcedRecords.module.css'

const fewest = 40

/** List of records in the order passed, each with the publishers of its sources. */
export function SourcedRecords({ records }: { records: readonly Agreement[] }) {
  const text = useText()
  const { f } = text
  const [isWhole, setIsWhole] = useState(false)
  const { data: sources } = useSources()
  const shown = isWhole || records.length <= fewest ? records : records.slice(0, fewest)
  return (
    <>
      <ul className={styles.records}>
        {shown.map((record) => (
          <RecordLink
            key={record.id}
            record={record}
            publishers={
              sources ? f.list(publishersOf(record.sources.flatMap((id) => sources.get(id) ?? []))) : ''
            }
          />
        ))}
      </ul>
      {shown.length < records.length && (
        <Button onClick={() => setIsWhole(true)}>{profileMessages(text).showAll(records.length)}</Button>
      )}
    </>
  )
}
