import type { Dataset } from '../../dataset/dataset'
import { type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import type { Filters } from '../filters'
import type { filterBit } from './filterBits'
import { type Places, placesOf } from './placeFilters'

/** What the masks of records depend on, part by part. */
export type MaskPart = keyof typeof filterBit | 'ended'

/** The filters made ready for counting. */
export interface Question {
  filters: Filters
  /** First and last day of the period asked for. */
  from: DayNumber
  to: DayNumber
  /** The day at which memberships and what is in force are judged: the end of the period, else of the research. */
  asOf: DayNumber
  places: Places
  /** For each part a text that is the same whenever the part is; empty where it rejects nothing. */
  keys: Readonly<Record<MaskPart, string>>
}

/** Reads the filters for a dataset. What is the same as in an earlier question is taken from it. */
export function questionOf(dataset: Dataset, filters: Filters, before: Question | null = null): Question {
  const first = filters.from ? parsePartialDate(filters.from) : null
  const last = filters.to ? parsePartialDate(filters.to) : null
  const researched = parsePartialDate(dataset.about.asOf)
  const asOf = last?.end ?? Math.max(researched?.end ?? dataset.lastDay, dataset.lastDay)
  const isSamePlace =
    before?.asOf === asOf &&
    isSameList(before.filters.country, filters.country) &&
    isSameList(before.filters.region, filters.region) &&
    isSameList(before.filters.group, filters.group)
  const places = isSamePlace ? before.places : placesOf(dataset, filters, asOf)
  return {
    filters,
    from: first?.start ?? dataset.firstDay,
    to: last?.end ?? dataset.lastDay,
    asOf,
    places,
    keys: {
      program: filters.program.join(),
      kind: filters.kind.join(),
      level: filters.level.join(),
      status: filters.status.join(),
      confidence: filters.confidence.join(),
      organisation: filters.organisation.join(),
      organisationType: filters.organisationType.join(),
      partner: isSamePlace ? before.keys.partner : places.isFiltered ? places.masks.join('') : '',
      q: filters.q,
      period: first || last ? `${first?.start} ${last?.end}` : '',
      interest: filters.interest ? '' : 'left out',
      ended: String(asOf),
    },
  }
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
