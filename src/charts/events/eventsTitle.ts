import type { YearCount } from '../../selection/counting/readTime'
import { yearCounts } from '../../selection/yearCounts'
import type { ChartContext } from '../contract/chart'

const recentYears = 4
/** A program is named in the title if it has this many records and this share of them is recent. */
const fewestRecords = 15
const strikingShare = 0.6

/** Names the program with the largest share of recent records, if one stands out; else the measure. */
export function eventsTitle({ selection, text }: ChartContext): string {
  const words = text.m.charts.events
  const years = yearCounts(selection).filter(({ agreements }) => agreements > 0)
  const last = years[years.length - 1]
  if (!last) return words.none
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
  return first && lanes.length > 1 && first.share >= strikingShare
    ? words.title(first.label, first.share, year)
    : words.titleMeasure
}

function countOf(years: readonly YearCount[], program: number): number {
  return years.reduce((sum, { programs }) => sum + (programs[program] ?? 0), 0)
}
