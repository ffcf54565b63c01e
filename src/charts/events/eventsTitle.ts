import { listAt } from '../../dataset/columns/listColumn'
import { yearOf } from '../../dataset/partialDate'
import { isCounted } from '../../selection/counting/readCounts'
import { countsByFacet } from '../../selection/countsByFacet'
import { hasFilters } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import { yearCounts } from '../../selection/yearCounts'
import type { ChartContext } from '../contract/chart'
import type { ChartTitle } from '../names/chartTitle'

const recentYears = 4
/** A program is named in the title if it has this many records and this share of them is recent. */
const fewestRecords = 15
const strikingShare = 0.6

/** Names the program with the largest share of recent records, if one stands out; else the measure. */
export function eventsTitle({ selection, text }: ChartContext): ChartTitle {
  const words = text.m.charts.events
  const years = yearCounts(selection).filter(({ agreements }) => agreements > 0)
  const last = years[years.length - 1]
  if (!last) return { none: true }
  const year = last.year - recentYears + 1
  const sizes = countsByFacet(selection, 'program', 'agreements')
  const recent = carriedSince(selection, year)
  const lanes = selection.dataset.programs
    .map(({ label }, program) => {
      const size = sizes[program] ?? 0
      return { label, size, share: (recent[program] ?? 0) / Math.max(size, 1) }
    })
    .filter((lane) => lane.size >= fewestRecords)
    .sort((a, b) => b.share - a.share)
  const [first] = lanes
  if (!first || lanes.length < 2 || first.share < strikingShare)
    return { measure: words.titleMeasure, by: words.by }
  return hasFilters(selection.filters)
    ? { finding: words.titleFiltered(first.label, first.share, year) }
    : { whole: words.title(first.label, first.share, year) }
}

/** Counted records of each program that are dated from this year on. A record counts under each of its programs. */
function carriedSince({ dataset, counts }: Selection, year: number): Uint32Array {
  const carried = new Uint32Array(dataset.programs.length)
  const { end, programs } = dataset.columns
  for (let record = end.length - 1; record >= 0 && yearOf(end[record] ?? 0) >= year; record--) {
    if (!isCounted(counts, record)) continue
    for (const program of listAt(programs, record)) carried[program] = (carried[program] as number) + 1
  }
  return carried
}
