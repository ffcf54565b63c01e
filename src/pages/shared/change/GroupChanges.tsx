import { useState } from 'react'
import { countryName } from '../../../charts/names/countryName'
import type { MembersChange } from '../../../selection/change/membershipChanges'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../links/DetailsLink'
import { useView } from '../view/useView'
import styles from './ChangeLists.module.css'

/** The members of a group or program at two dates. */
type NamedChange = MembersChange & { name: string }

interface GroupChangesProps {
  title: (joined: number) => string
  changes: readonly NamedChange[]
  /** Of which countries: all, some, or one, whose name then needs no count. */
  countries: 'all' | 'some' | 'one'
}

/** Which countries joined and left which groups. */
export function GroupChanges({ title, changes, countries }: GroupChangesProps) {
  return (
    <div className={styles.list}>
      <h3 className={styles.heading}>{title(changes.reduce((sum, { joined }) => sum + joined.length, 0))}</h3>
      {changes.map((change) => (
        <OneGroup key={change.name} change={change} countries={countries} />
      ))}
    </div>
  )
}

const shownAtFirst = 6

/** The members of one group at both dates, and the names of those who came and went, newest first. */
function OneGroup({ change, countries }: { change: NamedChange; countries: GroupChangesProps['countries'] }) {
  const { name, before, now, joined, left, undated } = change
  const text = useText()
  const { f } = text
  const words = changeMessages(text)
  const { dataset } = useView().selection
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? joined : joined.slice(0, shownAtFirst)
  const hidden = joined.length - shown.length
  const country = (position: number) => (
    <DetailsLink id={dataset.countries[position]?.iso3 ?? ''} kind="country">
      {countryName(dataset, text, position)}
    </DetailsLink>
  )
  return (
    <div className={styles.group}>
      <h4>
        {name}{' '}
        {countries !== 'one' && (
          <span className={styles.counts}>{words.lists.members[countries](before, now)}</span>
        )}
      </h4>
      {joined.length > 0 && (
        <ul className={styles.names} aria-label={words.lists.joinedGroup(name)}>
          {shown.map(({ country: position, date }) => (
            <li key={position}>
              {country(position)} <span className={styles.date}>{f.shortDate(date)}</span>
            </li>
          ))}
          {hidden > 0 && (
            <li>
              <Button variant="link" onClick={() => setIsWhole(true)}>
                {words.lists.more(hidden)}
                <span className="visually-hidden">{words.lists.of(name)}</span>
              </Button>
            </li>
          )}
        </ul>
      )}
      {left.length > 0 && (
        <ul className={styles.names} aria-label={words.lists.leftGroup(name)}>
          {left.map(({ country: position, date }) => (
            <li key={position}>
              {country(position)} <span className={styles.date}>{words.lists.left(f.shortDate(date))}</span>
            </li>
          ))}
        </ul>
      )}
      {undated.length > 0 && (
        <p className={styles.note}>
          {words.lists.undated(undated.map((position) => countryName(dataset, text, position)))}
        </p>
      )}
    </div>
  )
}
