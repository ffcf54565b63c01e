import type { Dataset } from '../../dataset/dataset'
import { membershipsIn } from '../../dataset/membership'
import { type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import { passesButPeriod } from '../counting/readCounts'
import { excludedFrom, type Filters, isFiltered, recordFacets } from '../filters'
import type { Selection } from '../select'
import { type DatedEvent, datedEvents, recordsOfEvent } from './datedEvents'

/** The day of the latest change of the data: what it dates later has not happened for it. */
export function dayOfData({ about, lastDay }: Pick<Dataset, 'about' | 'lastDay'>): DayNumber {
  return parsePartialDate(about.updated)?.end ?? lastDay
}

/** The events of the data up to its latest change, newest first. */
export function pastEvents(dataset: Dataset): readonly DatedEvent[] {
  const today = dayOfData(dataset)
  return datedEvents(dataset).filter(({ interval }) => interval.start <= today)
}

/**
 * The events that the filters select, newest first. The date of the event must be in the period (counting rule 3), and one
 * of its records must pass all other filters; interest is listed whether or not it counts. A membership has a country and a
 * group, and nothing that any other filter could be about.
 */
export function selectedEvents({ dataset, filters, counts }: Selection): readonly DatedEvent[] {
  // Without an end of its own the period is that of the records, which memberships may lie outside of.
  const from = filters.from === null ? null : parsePartialDate(filters.from)
  const to = filters.to === null ? null : parsePartialDate(filters.to)
  const passes = (event: DatedEvent) =>
    'membership' in event
      ? passesMembership(event, dataset, filters)
      : recordsOfEvent(event).some(({ id }) => passesButPeriod(counts, dataset.agreementIndex.get(id) ?? -1))
  return pastEvents(dataset).filter(
    (event) =>
      (from === null || event.interval.end >= from.start) &&
      (to === null || event.interval.start <= to.end) &&
      passes(event),
  )
}

function passesMembership(
  { country, membership }: Extract<DatedEvent, { kind: 'joined' | 'left' }>,
  { groups }: Dataset,
  filters: Filters,
): boolean {
  if (filters.q !== '' || recordFacets.some((facet) => isFiltered(filters, facet))) return false
  const passes = (facet: 'country' | 'region' | 'group', values: readonly string[]) => {
    const asked = filters[facet]
    const isAsked = asked.length === 0 || values.some((value) => asked.includes(value))
    return isAsked && !values.some((value) => excludedFrom(filters, facet).includes(value))
  }
  return (
    passes('country', [country.iso3]) &&
    passes('region', country.region === null ? [] : [country.region]) &&
    // A membership that is over is also one of the group of former members.
    passes(
      'group',
      groups.flatMap((group) => (membershipsIn(group, [membership]).length > 0 ? [group.id] : [])),
    )
  )
}
