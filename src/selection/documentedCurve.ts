import type { DayNumber } from '../dataset/partialDate'
import { officialByStep } from './counting/readTime'
import { firstRecords } from './records/firstRecords'
import type { Selection } from './select'

/** Totals documented at state or agency level up to and including a day. */
export interface DocumentedPoint {
  day: DayNumber
  agreements: number
  countries: number
}

const curves = new WeakMap<Selection, readonly DocumentedPoint[]>()

/**
 * The documented totals to compare with stated totals (counting rule 6): state and agency level, without interest and
 * negotiations, each record at the end of its date interval. One point per step that has a record. Memoized.
 */
export function documentedCurve(selection: Selection): readonly DocumentedPoint[] {
  const known = curves.get(selection)
  if (known) return known
  const { dataset, counts } = selection
  const { days } = dataset.steps
  const newCountries = new Uint16Array(days.length)
  for (const { record } of firstRecords(selection, 'stateOrAgency')) {
    const step = dataset.columns.step[record] as number
    newCountries[step] = (newCountries[step] as number) + 1
  }
  const official = officialByStep(counts)
  const points: DocumentedPoint[] = []
  let agreements = 0
  let countries = 0
  days.forEach((day, step) => {
    const added = official[step] as number
    if (added === 0) return
    agreements += added
    countries += newCountries[step] as number
    points.push({ day, agreements, countries })
  })
  curves.set(selection, points)
  return points
}

/** The documented totals on a day. */
export function documentedOn(curve: readonly DocumentedPoint[], day: DayNumber): DocumentedPoint {
  const before = curve.filter((point) => point.day <= day)
  return before[before.length - 1] ?? { day, agreements: 0, countries: 0 }
}
