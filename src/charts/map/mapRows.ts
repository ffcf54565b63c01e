import { listAt } from '../../dataset/columns/listColumn'
import type { SiteType } from '../../dataset/vocabulary'
import { type Alignment, alignments } from '../../selection/alignment'
import { countryTallies } from '../../selection/countryTallies'
import { selectedSites } from '../../selection/records/selectedSites'
import type { Text } from '../../text/text'
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
  /** Names of the sites of its records, with what they are. */
  sites: readonly string[]
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
  const sites = sitesByCountry(context)
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
      sites: sites.get(tally.country) ?? [],
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
      return { ...emptyRow(country.iso3, name), side, alignment, spoken: `${name}, ${alignment}` }
    }),
  ]
}

/** The row of a country without a record in the view. */
export function emptyRow(iso3: string, name: string): MapRow {
  return {
    iso3,
    name,
    count: 0,
    stateOrAgencyCount: 0,
    programs: 0,
    firstYear: null,
    interestCount: 0,
    remark: '',
    sites: [],
    side: 'neither',
    alignment: '',
    spoken: name,
  }
}

/** The sites with coordinates of each partner's selected records, by the partner's position. */
function sitesByCountry({ selection, text }: ChartContext): ReadonlyMap<number, readonly string[]> {
  const { agreementIndex, columns } = selection.dataset
  const byCountry = new Map<number, readonly string[]>()
  for (const { id, site } of selectedSites(selection))
    for (const country of listAt(columns.partners, agreementIndex.get(id) ?? 0)) {
      const names = byCountry.get(country) ?? []
      const name = site ? siteName(site, text) : ''
      if (!names.includes(name)) byCountry.set(country, [...names, name])
    }
  return byCountry
}

/** The name of a site with what it is, if that is known. */
export function siteName({ name, type = 'site' }: { name: string; type?: SiteType | undefined }, text: Text) {
  return type === 'site' ? name : text.m.map.site(name, text.m.words.siteType[type])
}
