import { useId, useMemo } from 'react'
import { comparedDates } from '../../../charts/names/comparedDates'
import { earlierSelection } from '../../../selection/change/earlierSelection'
import { groupFilter } from '../../../selection/change/groupFilter'
import { membershipChanges } from '../../../selection/change/membershipChanges'
import { recordChanges } from '../../../selection/change/recordChanges'
import type { Selection } from '../../../selection/select'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './ChangeLists.module.css'
import { GroupChanges } from './GroupChanges'
import { RecordChangeList } from './RecordChangeList'

interface ChangeListsProps {
  selection: Selection
  /** The earlier date. */
  earlier: string
  /** What the lists are about, if the page has several; absent for the view. */
  name?: string
}

/** What was added, ended and joined between two dates, with links. */
export function ChangeLists({ selection, earlier, name }: ChangeListsProps) {
  const text = useText()
  const id = useId()
  const words = changeMessages(text).lists
  const groupWay = groupFilter(selection.filters)
  const dates = comparedDates(selection, earlier, text)
  const before = earlierSelection(selection, earlier)
  const records = useMemo(() => recordChanges(selection, before), [selection, before])
  const groups = useMemo(() => membershipChanges(selection, before), [selection, before])
  return (
    <section className={styles.changes} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.title(dates, name ?? null)}
      </h2>
      <div className={styles.columns}>
        <div>
          <RecordChangeList title={words.added(records.added.length)} positions={records.added} />
          {groupWay && records.brought.length > 0 && (
            <RecordChangeList
              title={words.brought(records.brought.length)}
              note={words.whyBrought(groupWay)}
              positions={records.brought}
            />
          )}
          {groupWay && records.taken.length > 0 && (
            <RecordChangeList
              title={words.taken(records.taken.length)}
              note={words.whyTaken(groupWay)}
              positions={records.taken}
            />
          )}
        </div>
        <RecordChangeList title={words.ended(records.ended.length)} positions={records.ended} showsEnd />
        <GroupChanges changes={groups} />
      </div>
    </section>
  )
}
