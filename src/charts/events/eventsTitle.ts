import type { YearCount } from '../../selection/counting/readTime'
import { hasFilters } from '../../selection/filters'
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
  const recent = years.filter((other) => other.year >= year)
  const lanes = selection.dataset.programs
    .map(({ label }, program) => {
      const size = countOf(years, program)
      return { label, size, share: countOf(recent, program) / Math.max(size, 1) }
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

function countOf(years: readonly YearCount[], program: number): number {
  return years.reduce((sum, { programs }) => sum + (programs[program] ?? 0), 0)
}
