import { dataName } from '../../charts/names/dataName'
import { eventTitle } from '../../charts/names/eventTitle'
import { subjectName } from '../../charts/names/subjectName'
import { isInterest } from '../../dataset/columns/recordCodes'
import type { Dataset } from '../../dataset/dataset'
import { isoDay } from '../../dataset/partialDate'
import type { Source } from '../../dataset/schema'
import { feedOf, feedOfAll } from '../../publish/meta/feedOf'
import {
  countriesOfEvent,
  type DatedEvent,
  organisationsOfEvent,
  programsOfEvent,
} from '../../selection/events/datedEvents'
import { pastEvents } from '../../selection/events/selectedEvents'
import { listedOrganisations } from '../../selection/organisations/listedOrganisations'
import { eventMessages } from '../../text/onDemand/files/eventMessages'
import type { Text } from '../../text/text'
import type { LastChanges } from './lastChanges'
import { urn } from './urn'

/** One event in a feed. Moments are those of RFC 3339. */
export interface FeedEntry {
  id: string
  title: string
  text: string
  /** First day of the date of the event. */
  published: string
  /** Day of the version of the data that last changed it. */
  updated: string
  /** Path of its page in the app, with a slash at its end. */
  page: string
  /** Pages that show it. */
  sources: readonly Pick<Source, 'title' | 'url'>[]
  categories: readonly string[]
}

/** A feed, before it is written as Atom or JSON Feed. */
export interface Feed {
  id: string
  /** Path relative to the app, without extension. */
  path: string
  title: string
  description: string
  author: string
  /** Path of the page it belongs to, with a slash at its end unless it is empty. */
  page: string
  updated: string
  rights: string
  language: string
  entries: readonly FeedEntry[]
}

/** Feeds hold the newest events: what is older stands on the pages. */
const mostEntries = 100

/** Every feed of the dataset: of all events, of each country, program and organisation. Newest events first; some are empty. */
export function feedsOf(
  dataset: Dataset,
  sources: readonly Source[],
  changes: LastChanges,
  text: Text,
): readonly Feed[] {
  const words = eventMessages(text).feeds
  const subject = subjectName(dataset, text)
  const product = dataName(dataset, text)
  const today = dataset.about.updated
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const events = pastEvents(dataset)
  const entries = new Map(events.map((event) => [event, entryOf(event, dataset, sourceOf, changes, text)]))
  const feed = (
    path: string,
    page: string,
    title: string,
    description: string,
    own: readonly DatedEvent[],
  ) => {
    const shown = own.slice(0, mostEntries).map((event) => entries.get(event) as FeedEntry)
    return {
      id: urn(path),
      path,
      title,
      description,
      author: dataset.about.publisher?.name ?? words.author(product),
      page,
      updated:
        shown
          .map(({ updated }) => updated)
          .sort()
          .at(-1) ?? moment(today),
      rights: dataset.about.licence.data,
      language: text.locale,
      entries: shown,
    }
  }
  const one = (page: string, name: string, own: readonly DatedEvent[]) =>
    feed(feedOf(page) ?? feedOfAll, `${page}/`, words.one(product, name), words.about(name, subject), own)
  const byCountry = grouped(events, countriesOfEvent)
  const byProgram = grouped(events, programsOfEvent)
  const byOrganisation = grouped(events, organisationsOfEvent)
  return [
    feed(feedOfAll, '', words.all(product), words.allAbout(subject), events),
    ...dataset.countries.map((country) =>
      one(`countries/${country.iso3}`, text.f.country(country), byCountry.get(country.iso3) ?? []),
    ),
    ...dataset.programs.map(({ id, name }) => one(`programs/${id}`, name, byProgram.get(id) ?? [])),
    ...listedOrganisations(dataset)
      .flatMap((position) => dataset.organisations[position] ?? [])
      .map(({ id, name }) => one(`organisations/${id}`, name, byOrganisation.get(id) ?? [])),
  ]
}

function entryOf(
  event: DatedEvent,
  dataset: Dataset,
  sourceOf: ReadonlyMap<string, Source>,
  changes: LastChanges,
  text: Text,
): FeedEntry {
  const words = eventMessages(text)
  const dated = {
    id: urn(event.id),
    published: moment(isoDay(event.interval.start)),
    title: eventTitle(event, text),
  }
  const named = (ids: readonly string[]) =>
    ids.slice(0, mostSources).flatMap((id) => {
      const source = sourceOf.get(id)
      return source ? [{ title: source.title, url: source.url }] : []
    })
  if ('membership' in event) {
    const { membership, group } = event
    return {
      ...dated,
      text: [words.statusOf(text.m.words.membershipStatus[membership.status]), words.dated(event.date)].join(
        ' ',
      ),
      updated: moment(changes.membership(membership)),
      page: `countries/${membership.country}/`,
      sources: named(membership.sources),
      categories: [group.shortName],
    }
  }
  const { record } = event
  const others = event.kind === 'milestone' ? event.others.length : 0
  const own = event.kind === 'milestone' ? sourcesOfMilestone(event) : []
  return {
    ...dated,
    text: [
      event.kind === 'milestone' ? words.ofRecord(record.title, others) : record.summary,
      words.kindOf(text.m.words.kind[record.kind]),
      ...(isInterest(record) ? [words.notCounted] : []),
      words.dated(event.date),
    ].join(' '),
    updated: moment(changes.record(record.id)),
    page: `agreements/${record.id}/`,
    sources: named(own.length > 0 ? own : record.sources),
    categories: [...programsOfEvent(event)].flatMap(
      (id) => dataset.programs[dataset.programIndex.get(id) ?? -1]?.name ?? [],
    ),
  }
}

const mostSources = 3

function sourcesOfMilestone({ record, date, what }: Extract<DatedEvent, { kind: 'milestone' }>) {
  return record.milestones?.find((own) => own.date === date && own.text === what)?.sources ?? []
}

function grouped(
  events: readonly DatedEvent[],
  keysOf: (event: DatedEvent) => ReadonlySet<string>,
): ReadonlyMap<string, readonly DatedEvent[]> {
  const groups = new Map<string, DatedEvent[]>()
  for (const event of events)
    for (const key of keysOf(event)) {
      const group = groups.get(key)
      if (group) group.push(event)
      else groups.set(key, [event])
    }
  return groups
}

function moment(day: string): string {
  return `${day}T00:00:00Z`
}
