import type { Dataset, ListColumn } from '../../dataset/dataset'
import { type Places, placeBit } from './placeFilters'

/** What each country, region and group would give when ticked: its own filter left aside (rule 9). */
interface PlaceCounts {
  country: Uint32Array
  region: Uint32Array
  group: Uint32Array
}

/**
 * Counts of records by places of their partners, from how often each list of partners occurs among the records that
 * pass the other filters. One and the same partner must pass the two filters that are not the facet's own.
 *
 * A record counts once for a region or group, however many of its partners are there: the places of a country are bits,
 * eight a byte, and each combination of eight is counted by itself first.
 */
export function placeCounts(
  { columns, countries, groups }: Dataset,
  byList: Uint32Array,
  { masks, regionBits, groupBits, regionCount }: Places,
): PlaceCounts {
  const country = new Uint32Array(countries.length)
  const region = new Uint32Array(regionCount)
  const group = new Uint32Array(groups.length)
  const none = new Uint8Array(countries.length)
  for (let byte = 0; byte < Math.max(regionBits.length, groupBits.length, 1); byte++) {
    const found = combinations(
      columns.partners,
      byList,
      masks,
      regionBits[byte] ?? none,
      groupBits[byte] ?? none,
    )
    if (byte === 0) country.set(found.country)
    addCombinations(found.region, region, byte * 8)
    addCombinations(found.group, group, byte * 8)
  }
  return { country, region, group }
}

/** For each region the records with a partner there that passes all three filters. */
export function countedByRegion({ columns }: Dataset, byList: Uint32Array, places: Places): Uint32Array {
  const counts = new Uint32Array(places.regionCount)
  // A country that fails stands in no region.
  places.regionBits.forEach((bits, byte) => {
    const counted = bits.map((own, country) => (places.masks[country] === 0 ? own : 0))
    const found = combinations(columns.partners, byList, places.masks, counted, counted)
    addCombinations(found.region, counts, byte * 8)
  })
  return counts
}

function combinations(
  { offsets, values }: ListColumn,
  byList: Uint32Array,
  masks: Uint8Array,
  regionBits: Uint8Array,
  groupBits: Uint8Array,
) {
  const country = new Uint32Array(masks.length)
  const region = new Uint32Array(256)
  const group = new Uint32Array(256)
  for (let list = 0; list < byList.length; list++) {
    const count = byList[list] as number
    if (count === 0) continue
    const last = offsets[list + 1] as number
    let regions = 0
    let groups = 0
    for (let p = offsets[list] as number; p < last; p++) {
      const partner = values[p] as number
      const failed = masks[partner] as number
      if ((failed & ~placeBit.country) === 0) country[partner] = (country[partner] as number) + count
      if ((failed & ~placeBit.region) === 0) regions |= regionBits[partner] as number
      if ((failed & ~placeBit.group) === 0) groups |= groupBits[partner] as number
    }
    region[regions] = (region[regions] as number) + count
    group[groups] = (group[groups] as number) + count
  }
  return { country, region, group }
}

function addCombinations(counts: Uint32Array, byPlace: Uint32Array, first: number) {
  for (let place = first; place < Math.min(first + 8, byPlace.length); place++)
    for (let bits = 0; bits < 256; bits++)
      if ((bits >> (place - first)) & 1)
        byPlace[place] = (byPlace[place] as number) + (counts[bits] as number)
}
