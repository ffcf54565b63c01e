import type { Dataset } from '../../dataset/dataset'
import { groupsOn } from '../../dataset/membership'
import type { DayNumber } from '../../dataset/partialDate'
import { regionsOf } from '../facets'
import type { Filters, PartnerFacet } from '../filters'

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
  /** Regions and groups as bits: byte b holds positions 8b to 8b + 7. */
  regionBits: readonly Uint8Array[]
  groupBits: readonly Uint8Array[]
  /** Whether any of the three filters is set. */
  isFiltered: boolean
}

/** Applies the three filters to every country. Memberships are those of the day `asOf`. */
export function geographyOf(dataset: Dataset, filters: Filters, asOf: DayNumber): Geography {
  const countries = new Set(filters.country)
  const regions = new Set(filters.region)
  const chosenGroups = new Set(filters.group.map((id) => dataset.groupIndex.get(id) ?? -1))
  const groups = groupsOn(dataset, asOf)
  const masks = new Uint8Array(dataset.countries.length)
  dataset.countries.forEach((country, c) => {
    let mask = 0
    if (countries.size > 0 && !countries.has(country.iso3)) mask |= geographyBit.country
    if (regions.size > 0 && !regions.has(country.region ?? '')) mask |= geographyBit.region
    if (chosenGroups.size > 0 && !(groups[c] ?? []).some((group) => chosenGroups.has(group)))
      mask |= geographyBit.group
    masks[c] = mask
  })
  return {
    masks,
    passes: masks.map((mask) => (mask === 0 ? 1 : 0)),
    ...regionsOfCountries(dataset),
    groups,
    groupBits: bitsOf(groups, dataset.groups.length),
    isFiltered: countries.size + regions.size + chosenGroups.size > 0,
  }
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

function bitsOf(lists: readonly (readonly number[])[], size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(size / 8) }, (_, byte) =>
    Uint8Array.from(lists, (list) =>
      list.reduce((bits, position) => (position >> 3 === byte ? bits | (1 << (position & 7)) : bits), 0),
    ),
  )
}
