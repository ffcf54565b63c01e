import { listAt } from '../dataset/indexDataset'
import type { DayNumber } from '../dataset/partialDate'
import { agreementLevels } from '../dataset/vocabulary'
import type { Selection } from './select'

/** What was documented at state or agency level up to and including a day. */
export interface DocumentedPoint {
  day: DayNumber
  agreements: number
  countries: number
}

const officialLevels = new Set([agreementLevels.indexOf('state'), agreementLevels.indexOf('agency')])

/**
 * The documented totals that stated ones can be held against (counting rule 6): state and agency level, without
 * interest and negotiations, each record at the end of its interval.
 */
export function documentedCurve(selection: Selection): readonly DocumentedPoint[] {
  const { dataset, records, countsAsPartner } = selection
  const { columns } = dataset
  const countries = new Set<number>()
  const points: DocumentedPoint[] = []
  let agreements = 0
  for (const record of records) {
    if (!officialLevels.has(columns.level[record] ?? -1) || columns.interest[record]) continue
    agreements++
    for (const country of listAt(columns.partners, record))
      if (countsAsPartner[country]) countries.add(country)
    const day = columns.end[record] ?? 0
    const point = { day, agreements, countries: countries.size }
    if (points[points.length - 1]?.day === day) points[points.length - 1] = point
    else points.push(point)
  }
  return points
}

/** The documented totals on a day. */
export function documentedOn(curve: readonly DocumentedPoint[], day: DayNumber): DocumentedPoint {
  const before = curve.filter((point) => point.day <= day)
  return before[before.length - 1] ?? { day, agreements: 0, countries: 0 }
}
