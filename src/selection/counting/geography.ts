import type { Dataset } from '../../dataset/dataset'
import { groupsOn } from '../../dataset/membership'
import type { DayNumber } from '../../dataset/partialDate'
import { regionsOf } from '../facets'
import { excludedFrom, type Filters, isFiltered, type PartnerFacet, partnerFacets } from '../filters'

/** One bit per filter on partner countries. */
export const geographyBit = { country: 1, region: 2, group: 4 } as const satisfies Record<
  PartnerFacet,
  number
>

/**
 * The filters on country, region and group, applied to every country. Arrays are indexed by the position of the
 * country.
 */
export interface Geography {
  /** For each country, the bits of the filters that reject it. */
  masks: Uint8Array
  /** 1 for a country that passes all three. */
  passes: Uint8Array
  /** Position of the country's region; −1 for none. */
  regions: Int16Array
  regionCount: number
  /** Positions of the groups that the country belongs to on the day in question. */
  groups: readonly (readonly number[])[]
  /** Regions and groups as bits: word w holds positions 16w to 16w + 15. */
  regionBits: readonly Uint16Array[]
  groupBits: readonly Uint16Array[]
  /**
   * The same bits of the groups for which the country would count if one were ticked alone: all, unless it belongs to an
   * excluded group. Then only to that one, because ticking it ends its exclusion, and none if there are several.
   */
  offeredGroupBits: readonly Uint16Array[]
  /** Whether any of the three filters is set. */
  isFiltered: boolean
  /**
   * Whether a record passes that has no partner country, only organisations such as ESA. It does as long as the three
   * filters do no more than exclude single countries: an organisation is none of them, but may well be in a region.
   */
  passesWithoutCountry: boolean
}

/** Applies the three filters to every country. Memberships are those of the day `asOf`. */
export function geographyOf(dataset: Dataset, filters: Filters, asOf: DayNumber): Geography {
  const groups = groupsOn(dataset, asOf)
  const positions = (ids: readonly string[]) => new Set(ids.map((id) => dataset.groupIndex.get(id) ?? -1))
  const rejects = {
    country: rejecting(filters.country, excludedFrom(filters, 'country')),
    region: rejecting(filters.region, excludedFrom(filters, 'region')),
    group: rejecting(positions(filters.group), positions(excludedFrom(filters, 'group'))),
  }
  const masks = Uint8Array.from(dataset.countries, ({ iso3, region }, c) => {
    let mask = 0
    if (rejects.country([iso3])) mask |= geographyBit.country
    if (rejects.region(region === null ? [] : [region])) mask |= geographyBit.region
    if (rejects.group(groups[c] ?? [])) mask |= geographyBit.group
    return mask
  })
  const groupBits = bitsOf(groups, dataset.groups.length)
  return {
    masks,
    passes: masks.map((mask) => (mask === 0 ? 1 : 0)),
    ...regionsOfCountries(dataset),
    groups,
    groupBits,
    offeredGroupBits:
      excludedFrom(filters, 'group').length === 0
        ? groupBits
        : bitsOf(offeredGroups(groups, positions(excludedFrom(filters, 'group'))), dataset.groups.length),
    isFiltered: partnerFacets.some((facet) => isFiltered(filters, facet)),
    passesWithoutCountry:
      filters.country.length === 0 && !isFiltered(filters, 'region') && !isFiltered(filters, 'group'),
  }
}

/** Whether a filter rejects a country with these values: it has none that is asked for, or an excluded one. */
function rejecting<Value>(asked: Iterable<Value>, excluded: Iterable<Value>) {
  const isAsked = new Set(asked)
  const isExcluded = new Set(excluded)
  return (values: readonly Value[]) =>
    (isAsked.size > 0 && !values.some((value) => isAsked.has(value))) ||
    values.some((value) => isExcluded.has(value))
}

function offeredGroups(groups: Geography['groups'], excluded: ReadonlySet<number>): Geography['groups'] {
  return groups.map((own) => {
    const barred = own.filter((group) => excluded.has(group))
    return barred.length === 0 ? own : barred.length === 1 ? barred : []
  })
}

type Regions = Pick<Geography, 'regions' | 'regionBits' | 'regionCount'>
const regionsByDataset = new WeakMap<Dataset, Regions>()

function regionsOfCountries(dataset: Dataset): Regions {
  const known = regionsByDataset.get(dataset)
  if (known) return known
  const names = regionsOf(dataset)
  const regions = Int16Array.from(dataset.countries, ({ region }) => names.indexOf(region ?? ''))
  const lists = Array.from(regions, (region) => (region < 0 ? [] : [region]))
  const made = { regions, regionBits: bitsOf(lists, names.length), regionCount: names.length }
  regionsByDataset.set(dataset, made)
  return made
}

function bitsOf(lists: readonly (readonly number[])[], size: number): readonly Uint16Array[] {
  return Array.from({ length: Math.ceil(size / 16) }, (_, word) =>
    Uint16Array.from(lists, (list) =>
      list.reduce((bits, position) => (position >> 4 === word ? bits | (1 << (position & 15)) : bits), 0),
    ),
  )
}
