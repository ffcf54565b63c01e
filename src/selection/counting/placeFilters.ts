import type { Dataset } from '../../dataset/dataset'
import { groupsOn } from '../../dataset/membership'
import type { DayNumber } from '../../dataset/partialDate'
import { regionsOf } from '../facets'
import type { Filters } from '../filters'

/** Which of the three filters on places reject a country. */
export const placeBit = { country: 1, region: 2, group: 4 } as const

/** What the filters on countries, regions and groups make of each country, by its position. */
export interface Places {
  /** One bit a filter that rejects the country. */
  masks: Uint8Array
  /** Position of its region; −1 for none. */
  regions: Int16Array
  /** Positions of the groups that it belongs to on the day that is looked at. */
  groups: readonly (readonly number[])[]
  /** Whether any of the three filters is set. */
  isFiltered: boolean
}

/** Judges every country, its memberships on the day `asOf`. */
export function placesOf(dataset: Dataset, filters: Filters, asOf: DayNumber): Places {
  const countries = new Set(filters.country)
  const regions = new Set(filters.region)
  const chosenGroups = new Set(filters.group.map((id) => dataset.groupIndex.get(id) ?? -1))
  const groups = groupsOn(dataset, asOf)
  const masks = new Uint8Array(dataset.countries.length)
  dataset.countries.forEach((country, c) => {
    let mask = 0
    if (countries.size > 0 && !countries.has(country.iso3)) mask |= placeBit.country
    if (regions.size > 0 && !regions.has(country.region ?? '')) mask |= placeBit.region
    if (chosenGroups.size > 0 && !(groups[c] ?? []).some((group) => chosenGroups.has(group)))
      mask |= placeBit.group
    masks[c] = mask
  })
  return {
    masks,
    regions: regionPositions(dataset),
    groups,
    isFiltered: countries.size + regions.size + chosenGroups.size > 0,
  }
}

const positionsByDataset = new WeakMap<Dataset, Int16Array>()

function regionPositions(dataset: Dataset): Int16Array {
  const known = positionsByDataset.get(dataset)
  if (known) return known
  const names = regionsOf(dataset)
  const positions = Int16Array.from(dataset.countries, ({ region }) => names.indexOf(region ?? ''))
  positionsByDataset.set(dataset, positions)
  return positions
}
