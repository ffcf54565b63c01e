import { useId, useMemo } from 'react'
import { comparedDates } from '../../../charts/names/comparedDates'
import { earlierSelection } from '../../../selection/change/earlierSelection'
import { groupFilter } from '../../../selection/change/groupFilter'
import { type MembersChange, membershipChanges } from '../../../selection/change/membershipChanges'
import { recordChanges } from '../../../selection/change/recordChanges'
import { excludedFrom, type Filters, isFiltered } from '../../../selection/filters'
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
  /** The members of what the lists are about, if it is a program; null or absent for the groups that the view is about. */
  members?: MembersChange | null
}

/** What was added, ended and joined between two dates, with links. */
export function ChangeLists({ selection, earlier, name, members = null }: ChangeListsProps) {
  const text = useText()
  const id = useId()
  const words = changeMessages(text).lists
  const groupWay = groupFilter(selection.filters)
  const dates = comparedDates(selection, earlier, text)
  const before = earlierSelection(selection, earlier)
  const records = useMemo(() => recordChanges(selection, before), [selection, before])
  const groups = useMemo(
    () =>
      membershipChanges(selection, before).map(({ group, ...change }) => ({
        ...change,
        name: selection.dataset.groups[group]?.shortName ?? '',
      })),
    [selection, before],
  )
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
        {members ? (
          <GroupChanges
            title={words.newMembers}
            changes={[{ ...members, name: name ?? '' }]}
            countries="all"
          />
        ) : (
          groups.length > 0 && (
            <GroupChanges title={words.joined} changes={groups} countries={countriesIn(selection.filters)} />
          )
        )}
      </div>
    </section>
  )
}

/** Of which countries the members of groups are counted. */
function countriesIn(filters: Filters): 'all' | 'some' | 'one' {
  if (filters.country.length === 1) return 'one'
  const isPart =
    isFiltered(filters, 'country') ||
    isFiltered(filters, 'region') ||
    excludedFrom(filters, 'group').length > 0
  return isPart ? 'some' : 'all'
}
