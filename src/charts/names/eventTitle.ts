import type { DatedEvent } from '../../selection/events/datedEvents'
import { eventMessages } from '../../text/onDemand/files/eventMessages'
import type { Text } from '../../text/text'

/** What happened, as a line of a list or a feed. */
export function eventTitle(event: DatedEvent, text: Text): string {
  const words = eventMessages(text)
  switch (event.kind) {
    case 'act':
      return event.record.title
    case 'ended':
      return words.ended(event.record.title)
    case 'milestone':
      return event.what
    case 'joined':
      return words.joined(
        text.f.country(event.country),
        event.group.name,
        joinsFully(event) ? null : text.m.words.membershipStatus[event.membership.status],
      )
    case 'left':
      return words.left(text.f.country(event.country), event.group.name)
  }
}

/** Whether the country belongs to the group; otherwise it is, for example, an observer. */
function joinsFully({ group, membership }: Extract<DatedEvent, { kind: 'joined' | 'left' }>): boolean {
  return membership.status === 'withdrawn' || group.belongs.includes(membership.status)
}
