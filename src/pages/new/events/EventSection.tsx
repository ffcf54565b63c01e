import { useMemo, useState } from 'react'
import { selectedEvents } from '../../../selection/events/selectedEvents'
import { noFilters } from '../../../selection/filters'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import { EventFilters } from './EventFilters'
import { EventLine } from './EventLine'
import styles from './Events.module.css'
import { eventMonths, firstMonths } from './eventMonths'

/** How many events are listed at first, and with each further step; the last month is listed whole. */
const step = 40

/** The selected events by month, newest first, with their filters. */
export function EventSection() {
  const text = useText()
  const { f } = text
  const { view, selection, changeView } = useView()
  const words = newPageMessages(text).events
  const [limit, setLimit] = useState(step)
  const all = useMemo(() => selectedEvents(selection), [selection])
  const events = useMemo(
    () => (view.events.length === 0 ? all : all.filter(({ kind }) => view.events.includes(kind))),
    [all, view.events],
  )
  const months = firstMonths(
    useMemo(() => eventMonths(events), [events]),
    limit,
  )
  const shown = months.reduce((sum, month) => sum + month.events.length, 0)
  const hidden = events.length - shown
  return (
    <ProfileSection title={words.title} aside={words.count(events.length)}>
      <EventFilters events={all} />
      {events.length === 0 && (
        <p className={styles.none}>
          {selection.dataset.agreements.length === 0 ? words.noEvents : words.none}{' '}
          <Button
            variant="link"
            onClick={() => changeView((current) => ({ ...current, filters: noFilters, events: [] }))}
          >
            {words.clear}
          </Button>
        </p>
      )}
      <p className="visually-hidden" role="status">
        {words.count(events.length)}
      </p>
      {months.map((month) => (
        <section key={month.date} className={styles.month} aria-labelledby={`month-${month.date}`}>
          <h3 id={`month-${month.date}`} className={styles.name}>
            {month.date.length === 4 ? words.monthUnknown(f.date(month.date)) : f.date(month.date)}
          </h3>
          <ul>
            {month.events.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && <Button onClick={() => setLimit(shown + step)}>{words.more(hidden)}</Button>}
    </ProfileSection>
  )
}
