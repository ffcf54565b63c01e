import type { Dataset } from '../../dataset/dataset'
import { horizonOf } from '../../dataset/horizon/horizonOf'
import { compareDates, type DateInterval, parsePartialDate } from '../../dataset/partialDate'
import type { Agreement, Source } from '../../dataset/schema'
import { passesButPeriod } from '../counting/readCounts'
import type { Selection } from '../select'
import { lastingId } from './datedEvents'

/** What is to come: something that a page plans, or the end of the term of an agreement. */
export interface UpcomingEvent {
  kind: 'plan' | 'term'
  /** Stable: stays the same when words are corrected or a record is renamed. */
  id: string
  /** Partial date, as the data has it. */
  date: string
  interval: DateInterval
  /** The record that has it, and others with the same plan. */
  records: readonly [Agreement, ...Agreement[]]
  /** What is planned; null for the end of a term. */
  what: string | null
  /** Ids of the sources that state it: of a plan its own, of a term those of the record. */
  sources: readonly string[]
}

const over: ReadonlySet<Agreement['status']> = new Set(['ended', 'withdrawn', 'completed'])

/**
 * What the data dates after its horizon, soonest first: planned milestones, and terms of agreements that are not over. A plan
 * that several records share is one event. What should have happened between the horizon and today is included: it is not
 * yet researched whether it did.
 */
export function upcomingEvents(dataset: Dataset): readonly UpcomingEvent[] {
  const horizon = horizonOf(dataset)
  return [...plans(dataset.agreements), ...dataset.agreements.flatMap(term)]
    .filter(({ interval }) => interval.end > horizon)
    .sort((a, b) => a.interval.end - b.interval.end || (a.id < b.id ? -1 : 1))
}

/** Those of the records that pass the filters, whatever the period. */
export function selectedUpcoming({ dataset, counts }: Selection): readonly UpcomingEvent[] {
  return upcomingEvents(dataset).filter(({ records }) =>
    records.some(({ id }) => passesButPeriod(counts, dataset.agreementIndex.get(id) ?? -1)),
  )
}

function plans(agreements: readonly Agreement[]): readonly UpcomingEvent[] {
  const found = new Map<string, UpcomingEvent>()
  for (const record of agreements)
    (record.milestones ?? []).forEach(({ date, text, planned, sources = record.sources }, position, all) => {
      const interval = planned && parsePartialDate(date)
      if (!interval) return
      const number = all.slice(0, position).filter((earlier) => earlier.date === date).length + 1
      const key = `${date} ${text}`
      const known = found.get(key)
      found.set(
        key,
        known
          ? {
              ...known,
              records: [...known.records, record],
              sources: [...new Set([...known.sources, ...sources])],
            }
          : {
              kind: 'plan',
              id: `plan/${lastingId(record)}/${date}/${number}`,
              date,
              interval,
              records: [record],
              what: text,
              sources,
            },
      )
    })
  return [...found.values()]
}

function term(record: Agreement): readonly UpcomingEvent[] {
  const { until, status, sources } = record
  const interval = until === undefined || over.has(status) ? null : parsePartialDate(until)
  return interval && until !== undefined
    ? [
        {
          kind: 'term',
          id: `term/${lastingId(record)}`,
          date: until,
          interval,
          records: [record],
          what: null,
          sources,
        },
      ]
    : []
}

/** The newest of the pages that state what is to come; undated ones count as oldest. Undefined if none is known. */
export function statementOf(
  { sources }: UpcomingEvent,
  sourceOf: ReadonlyMap<string, Source>,
): Source | undefined {
  const pages = sources.flatMap((id) => sourceOf.get(id) ?? [])
  return pages.sort((a, b) => compareDates(b.published ?? '', a.published ?? ''))[0]
}
