import type { Dataset, ListColumn } from '../../dataset/dataset'
import type { PartnerFacet } from '../filters'
import { type Geography, geographyBit } from './geography'

/** Records by country, region and group of their partners. */
export type GeographyCounts = Readonly<Record<PartnerFacet, Uint32Array>>

/**
 * How many records would match if a country, region or group were ticked, ignoring the filter of its own facet (rule
 * 9). `byList` says how often each list of partners occurs among the records that pass all other filters.
 */
export function offeredByGeography(
  dataset: Dataset,
  byList: Uint32Array,
  geography: Geography,
): GeographyCounts {
  return countPartners(
    dataset,
    byList,
    { ...geography, groupBits: geography.offeredGroupBits },
    geography.masks,
  )
}

/** How many counted records have a partner in each country, region and group that passes all three filters. */
export function countedByGeography(
  dataset: Dataset,
  byList: Uint32Array,
  geography: Geography,
): GeographyCounts {
  const rejectedByAll = geography.masks.map((mask) => (mask === 0 ? 0 : anyGeography))
  return countPartners(dataset, byList, geography, rejectedByAll)
}

const anyGeography = geographyBit.country | geographyBit.region | geographyBit.group

/**
 * A partner counts for a facet if no other filter rejects it (`masks`). A record counts once for a region or group,
 * however many of its partners are in it. Therefore regions and groups are bits, sixteen to a word, and records are first
 * counted by the combination of the bits of all their partners: one table for the lower byte of a word and one for the upper.
 */
function countPartners(
  { columns, countries, groups }: Dataset,
  byList: Uint32Array,
  { regionBits, groupBits, regionCount }: Geography,
  masks: Uint8Array,
): GeographyCounts {
  const country = new Uint32Array(countries.length)
  const region = new Uint32Array(regionCount)
  const group = new Uint32Array(groups.length)
  const none = new Uint16Array(countries.length)
  for (let word = 0; word < Math.max(regionBits.length, groupBits.length, 1); word++) {
    const found = countCombinations(
      columns.partners,
      byList,
      masks,
      regionBits[word] ?? none,
      groupBits[word] ?? none,
    )
    if (word === 0) country.set(found.country)
    addCombinations(found.region, region, word * 16)
    addCombinations(found.group, group, word * 16)
  }
  return { country, region, group }
}

/** Counts by the lower byte of a word (cells 0 to 255) and by the upper one (256 to 511). */
function countCombinations(
  { offsets, values }: ListColumn,
  byList: Uint32Array,
  masks: Uint8Array,
  regionBits: Uint16Array,
  groupBits: Uint16Array,
) {
  const country = new Uint32Array(masks.length)
  const region = new Uint32Array(512)
  const group = new Uint32Array(512)
  for (let list = 0; list < byList.length; list++) {
    const count = byList[list] as number
    if (count === 0) continue
    const last = offsets[list + 1] as number
    let regions = 0
    let groups = 0
    for (let p = offsets[list] as number; p < last; p++) {
      const partner = values[p] as number
      const failed = masks[partner] as number
      if ((failed & ~geographyBit.country) === 0) country[partner] = (country[partner] as number) + count
      if ((failed & ~geographyBit.region) === 0) regions |= regionBits[partner] as number
      if ((failed & ~geographyBit.group) === 0) groups |= groupBits[partner] as number
    }
    addBytes(region, regions, count)
    addBytes(group, groups, count)
  }
  return { country, region, group }
}

function addBytes(byBits: Uint32Array, bits: number, count: number) {
  const lower = bits & 255
  const upper = 256 + (bits >> 8)
  byBits[lower] = (byBits[lower] as number) + count
  byBits[upper] = (byBits[upper] as number) + count
}

function addCombinations(byBits: Uint32Array, byPosition: Uint32Array, first: number) {
  for (let position = first; position < Math.min(first + 16, byPosition.length); position++) {
    const table = ((position - first) >> 3) * 256
    for (let bits = 0; bits < 256; bits++)
      if ((bits >> ((position - first) & 7)) & 1)
        byPosition[position] = (byPosition[position] as number) + (byBits[table + bits] as number)
  }
}
