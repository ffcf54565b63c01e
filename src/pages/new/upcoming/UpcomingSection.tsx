import { useMemo, useState } from 'react'
import { upcomingTitle } from '../../../charts/names/upcomingTitle'
import { calendarPath } from '../../../publish/meta/feedOf'
import { dayOfData } from '../../../selection/events/selectedEvents'
import { selectedUpcoming, statementOf, type UpcomingEvent } from '../../../selection/events/upcomingEvents'
import { hasFilters } from '../../../selection/filters'
import { eventMessages } from '../../../text/onDemand/files/eventMessages'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useLoaded, useSources } from '../../shared/data/useLoaded'
import { FileLink } from '../../shared/downloads/FileLink'
import { DetailsLink } from '../../shared/links/DetailsLink'
import profile from '../../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import styles from './Upcoming.module.css'
import { useToday } from './useToday'

/** How many are listed at first. */
const most = 12

/** What the data dates after its horizon, soonest first: plans and ends of terms, each with the page that states it. */
export function UpcomingSection() {
  const { own } = useLoaded()
  const { selection } = useView()
  const words = newPageMessages(useText()).upcoming
  const now = Math.max(useToday() ?? 0, dayOfData(selection.dataset))
  const [isWhole, setIsWhole] = useState(false)
  const events = useMemo(() => selectedUpcoming(selection), [selection])
  const shown = isWhole ? events : events.slice(0, most)
  const hidden = events.length - shown.length
  return (
    <ProfileSection title={words.title}>
      {events.length === 0 ? (
        <p className={profile.note}>{hasFilters(selection.filters) ? words.noneSelected : words.none}</p>
      ) : (
        <>
          <p className={profile.note}>{words.lead}</p>
          <ol className={styles.list}>
            {shown.map((event) => (
              <Upcoming key={event.id} event={event} isPassed={event.interval.end < now} />
            ))}
          </ol>
          {hidden > 0 && <Button onClick={() => setIsWhole(true)}>{words.more(hidden)}</Button>}
        </>
      )}
      {own === null && (
        <p className={`${styles.calendar} screen-only`}>
          <FileLink address={`${import.meta.env.BASE_URL}${calendarPath}`}>{words.calendar}</FileLink>
        </p>
      )}
    </ProfileSection>
  )
}

interface UpcomingProps {
  event: UpcomingEvent
  /** Whether every day that its date can mean is over. */
  isPassed: boolean
}

function Upcoming({ event, isPassed }: UpcomingProps) {
  const text = useText()
  const { f } = text
  const words = newPageMessages(text)
  const { date, records, what } = event
  const [record, ...others] = records
  return (
    <li>
      <p className={styles.date}>{f.date(date)}</p>
      <p className={styles.what}>
        {what === null ? (
          <DetailsLink id={record.id} kind="record">
            {upcomingTitle(event, text)}
          </DetailsLink>
        ) : (
          upcomingTitle(event, text)
        )}
      </p>
      {what !== null && (
        <p className={styles.record}>
          <DetailsLink id={record.id} kind="record">
            {record.title}
          </DetailsLink>{' '}
          {others.length > 0 && words.events.others(others.length)}
        </p>
      )}
      <Statement event={event} />
      {isPassed && <p className={styles.passed}>{words.upcoming.passed}</p>}
    </li>
  )
}

/** Who states it and when: of a plan its page, of a term the record. */
function Statement({ event }: { event: UpcomingEvent }) {
  const text = useText()
  const { data: sources } = useSources()
  const words = eventMessages(text).upcoming
  const { records, what } = event
  const [record] = records
  if (what === null) return <p className={styles.stated}>{words.termOf(record.date.value)}</p>
  const page = sources && statementOf(event, sources)
  return (
    page && (
      <p className={styles.stated}>
        <a href={page.url} target="_blank" rel="noopener noreferrer">
          {words.statedBy(page.publisher, page.published)}
        </a>
      </p>
    )
  )
}
