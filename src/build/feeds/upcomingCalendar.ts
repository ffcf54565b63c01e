import { createEvents, type EventAttributes } from 'ics'
import { dataName } from '../../charts/names/dataName'
import { upcomingTitle } from '../../charts/names/upcomingTitle'
import type { Dataset } from '../../dataset/dataset'
import { calendarDay, type DayNumber } from '../../dataset/partialDate'
import type { Source } from '../../dataset/schema'
import { dayOfData } from '../../selection/events/selectedEvents'
import { statementOf, type UpcomingEvent, upcomingEvents } from '../../selection/events/upcomingEvents'
import { eventMessages } from '../../text/onDemand/files/eventMessages'
import type { Text } from '../../text/text'
import type { LastChanges } from './lastChanges'
import { urn } from './urn'

/**
 * What is to come as iCalendar (RFC 5545): whole days, free for other appointments. An entry spans every day that its date
 * can mean, and says so. What a page only plans is tentative. `address`: that of the site, empty if it is not known.
 */
export function upcomingCalendar(
  dataset: Dataset,
  sources: readonly Source[],
  changes: LastChanges,
  address: string,
  text: Text,
): string {
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const today = dayOfData(dataset)
  const events = upcomingEvents(dataset)
    .filter(({ interval }) => interval.end > today)
    .map((event) => entryOf(event, sourceOf, changes, address, text))
  const { error, value } = createEvents(events, {
    productId: '-//Space Partnership Tracker//upcoming//EN',
    calName: inHeader(eventMessages(text).upcoming.calendar(dataName(dataset, text))),
    method: 'PUBLISH',
  })
  if (value === null) throw error ?? new Error('the calendar could not be written')
  return value
}

/** The library writes the moment of an entry, but does not declare it. */
type Entry = EventAttributes & { timestamp: string }

function entryOf(
  event: UpcomingEvent,
  sourceOf: ReadonlyMap<string, Source>,
  changes: LastChanges,
  address: string,
  text: Text,
): Entry {
  const { kind, id, date, interval, records, what } = event
  const words = eventMessages(text)
  const [record] = records
  const isDay = interval.precision === 'day'
  const page = `agreements/${record.id}/`
  const statement = what === null ? undefined : statementOf(event, sourceOf)
  const title = upcomingTitle(event, text)
  return {
    uid: urn(id),
    timestamp: `${changes.record(record.id).replaceAll('-', '')}T000000Z`,
    title: isDay ? title : `${title} (${words.upcoming.dayUnknown(date)})`,
    description: [
      what === null
        ? words.upcoming.termOf(record.date.value)
        : statement && words.upcoming.statedBy(statement.publisher, statement.published),
      interval.precision === 'day' ? undefined : words.upcoming.spans[interval.precision],
      words.ofRecord(record.title, records.length - 1),
      statement?.url,
      address === '' ? undefined : address + page,
    ]
      .filter(Boolean)
      .join('\n'),
    ...(address !== '' && { url: address + page }),
    start: dateOf(interval.start),
    // The day after the last one, as the format has it.
    end: dateOf(interval.end + 1),
    status: kind === 'plan' ? 'TENTATIVE' : 'CONFIRMED',
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
  }
}

function dateOf(day: DayNumber): [number, number, number] {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  return [year, month, dayOfMonth]
}

/** Escapes a text for the head of the calendar, which the library does only in entries. */
function inHeader(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&')
}
