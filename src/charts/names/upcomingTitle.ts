import type { UpcomingEvent } from '../../selection/events/upcomingEvents'
import { eventMessages } from '../../text/onDemand/files/eventMessages'
import type { Text } from '../../text/text'

/** What is to come, as a line of a list or an entry of a calendar. */
export function upcomingTitle({ what, records: [record] }: UpcomingEvent, text: Text): string {
  const words = eventMessages(text).upcoming
  return what === null ? words.term(record.title) : words.plan(what)
}
