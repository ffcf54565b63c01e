import { type Alignment, alignments } from '../../selection/alignment'
import { countryTallies } from '../../selection/countryTallies'
import type { ChartContext } from '../contract/chart'
import { countryName } from '../names/countryName'
import { alignmentName } from './coalitionNames'
import { schemeOf } from './mapStyles'

/** One country of the map: also a row of its table and CSV. */
export interface MapRow {
  iso3: string
  name: string
  count: number
  stateOrAgencyCount: number
  programs: number
  firstYear: number | null
  interestCount: number
  /** The meaning of the country's pattern in words; empty for none. */
  remark: string
  side: Alignment | 'neither'
  /** `side` in words. */
  alignment: string
  /** The row as one phrase, for assistive technology. */
  spoken: string
}

/**
 * One row per country with a record, most records first. If the alignment colours the map, members of the coalitions
 * without a record follow.
 */
export function mapRows(context: ChartContext): readonly MapRow[] {
  const { selection, view, text } = context
  const { dataset } = selection
  const words = text.m.map
  const sides = alignments(selection)
  const tallies = countryTallies(selection)
  const rows = tallies.map((tally) => {
    const name = countryName(dataset, text, tally.country)
    const remark =
      tally.count === 0
        ? words.remark.interest
        : tally.inForceCount === 0
          ? words.remark.ended
          : tally.officialCount === 0
            ? words.remark.unofficial
            : ''
    const side: MapRow['side'] = sides.get(tally.country) ?? 'neither'
    return {
      iso3: tally.iso3,
      name,
      count: tally.count,
      stateOrAgencyCount: tally.stateOrAgencyCount,
      programs: tally.programs.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0),
      firstYear: tally.firstYear,
      interestCount: tally.interestCount,
      remark,
      side,
      alignment: alignmentName(side, context),
      // “0 agreements, 1 expression of interest” already says that there is nothing else.
      spoken: words.spoken(name, tally.count, tally.interestCount, tally.count === 0 ? '' : remark),
    }
  })
  if (schemeOf(view.color) !== 'alignment') return rows
  const listed = new Set(tallies.map((tally) => tally.country))
  const others = [...sides].filter(([country]) => !listed.has(country))
  return [
    ...rows.map((row) => ({ ...row, spoken: `${row.name}, ${row.alignment}` })),
    ...others.flatMap(([position, side]) => {
      const country = dataset.countries[position]
      if (!country) return []
      const name = text.f.country(country)
      const alignment = alignmentName(side, context)
      return {
        iso3: country.iso3,
        name,
        count: 0,
        stateOrAgencyCount: 0,
        programs: 0,
        firstYear: null,
        interestCount: 0,
        remark: '',
        side,
        alignment,
        spoken: `${name}, ${alignment}`,
      }
    }),
  ]
}
