import type { Dataset } from '../../dataset/dataset'
import { type DateInterval, parsePartialDate } from '../../dataset/partialDate'
import type { Agreement, Country, Group, Membership } from '../../dataset/schema'
import { eventKinds } from './eventKinds'

interface Dated {
  /** Stable: stays the same when words are corrected or a record is renamed or, except for milestones, dated anew. */
  id: string
  /** Partial date, as the data has it. */
  date: string
  interval: DateInterval
}

/** The act of a record, or its end. */
interface RecordEvent extends Dated {
  kind: 'act' | 'ended'
  record: Agreement
}

/** A milestone, once, however many records share it. */
interface MilestoneEvent extends Dated {
  kind: 'milestone'
  record: Agreement
  /** The other records with the same milestone. */
  others: readonly Agreement[]
  what: string
}

/** A country that joins or leaves a group. */
interface MembershipEvent extends Dated {
  kind: 'joined' | 'left'
  membership: Membership
  group: Group
  country: Country
}

export type DatedEvent = RecordEvent | MilestoneEvent | MembershipEvent

const known = new WeakMap<Dataset, readonly DatedEvent[]>()

/**
 * Every dated event of the data: acts, milestones, ends of records, and countries that join or leave groups. Newest first;
 * acts of one date are in the order of every other list. A milestone or a membership that has a record of its own is told by
 * that record; what is only planned has not happened. Memoized.
 */
export function datedEvents(dataset: Dataset): readonly DatedEvent[] {
  const found = known.get(dataset)
  if (found) return found
  const events = [
    ...dataset.agreements.flatMap(recordEvents),
    ...milestoneEvents(dataset.agreements),
    ...membershipEvents(dataset),
  ].sort(
    (a, b) =>
      b.interval.end - a.interval.end ||
      eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind) ||
      (a.id < b.id ? 1 : -1),
  )
  known.set(dataset, events)
  return events
}

/** ISO 3166-1 alpha-3 codes of the countries that an event concerns, those of the subject included. */
export function countriesOfEvent(event: DatedEvent): ReadonlySet<string> {
  if ('membership' in event) return new Set([event.membership.country])
  return new Set(
    recordsOfEvent(event).flatMap(({ parties }) => parties.flatMap(({ country }) => country ?? [])),
  )
}

/** Ids of the programs that an event concerns; none for a membership. */
export function programsOfEvent(event: DatedEvent): ReadonlySet<string> {
  return new Set(recordsOfEvent(event).flatMap(({ programs }) => programs))
}

/** Ids of the organisations that are parties to the records of an event; none for a membership. */
export function organisationsOfEvent(event: DatedEvent): ReadonlySet<string> {
  return new Set(
    recordsOfEvent(event).flatMap(({ parties }) => parties.flatMap(({ organisation }) => organisation ?? [])),
  )
}

/** The records that an event belongs to; none for a membership. */
export function recordsOfEvent(event: DatedEvent): readonly Agreement[] {
  if ('membership' in event) return []
  return event.kind === 'milestone' ? [event.record, ...event.others] : [event.record]
}

function recordEvents(record: Agreement): DatedEvent[] {
  const id = lastingId(record)
  const act = at(record.date.value)
  const end = record.ended === undefined ? null : at(record.ended)
  return [
    ...(act ? [{ ...act, id: `act/${id}`, kind: 'act' as const, record }] : []),
    ...(end ? [{ ...end, id: `ended/${id}`, kind: 'ended' as const, record }] : []),
  ]
}

function milestoneEvents(records: readonly Agreement[]): DatedEvent[] {
  const events = new Map<string, MilestoneEvent & { others: Agreement[] }>()
  for (const record of records)
    (record.milestones ?? []).forEach(({ date, text, record: own, planned }, position, all) => {
      const dated = at(date)
      if (own !== undefined || planned || !dated) return
      const number = all.slice(0, position).filter((earlier) => earlier.date === date).length + 1
      const shared = events.get(`${date} ${text}`)
      if (shared) shared.others.push(record)
      else
        events.set(`${date} ${text}`, {
          ...dated,
          id: `milestone/${lastingId(record)}/${date}/${number}`,
          kind: 'milestone',
          record,
          others: [],
          what: text,
        })
    })
  return [...events.values()]
}

/** Of a country that declined, or whose membership is disputed, nothing happened on a date that can be stated as a fact. */
const withoutEvent: ReadonlySet<Membership['status']> = new Set(['declined', 'disputed'])

function membershipEvents(dataset: Dataset): DatedEvent[] {
  const numbers = new Map<string, number>()
  return dataset.memberships.flatMap((membership): DatedEvent[] => {
    const group = dataset.groups[dataset.groupIndex.get(membership.group) ?? -1]
    const country = dataset.countries[dataset.countryIndex.get(membership.country) ?? -1]
    if (!group || !country || membership.record !== undefined || withoutEvent.has(membership.status))
      return []
    const pair = `${group.id}/${country.iso3}`
    const number = (numbers.get(pair) ?? 0) + 1
    numbers.set(pair, number)
    const suffix = number === 1 ? pair : `${pair}/${number}`
    const joined = membership.joined === null ? null : at(membership.joined)
    const left = membership.left === undefined ? null : at(membership.left)
    const entry = { membership, group, country }
    return [
      ...(joined ? [{ ...joined, ...entry, id: `joined/${suffix}`, kind: 'joined' as const }] : []),
      ...(left ? [{ ...left, ...entry, id: `left/${suffix}`, kind: 'left' as const }] : []),
    ]
  })
}

function at(date: string): Pick<DatedEvent, 'date' | 'interval'> | null {
  const interval = parsePartialDate(date)
  return interval && { date, interval }
}

/** The first id that a record ever had. */
export function lastingId({ id, formerIds: [first] = [] }: Agreement): string {
  return first ?? id
}
