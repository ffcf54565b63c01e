import type { Dataset } from '../../dataset/dataset'
import type { Counts } from './countRecords'
import { placeBit } from './placeFilters'
import { offeredByCode } from './readCounts'

/** Counts of records by places of their partners. */
interface PlaceCounts {
  /** What each country, region and group would give when ticked: its own filter left aside (rule 9). */
  country: Uint32Array
  region: Uint32Array
  group: Uint32Array
  /** For each region the counted records with a partner there that passes all three filters. */
  countedRegion: Uint32Array
}

/**
 * A record counts once for each region and group of its partners, so what counts is how often each list of partners
 * occurs among the records that pass the other filters. Each list is looked at once.
 */
export function placeCounts(dataset: Dataset, counts: Counts, regions: number): PlaceCounts {
  const { offsets, values } = dataset.columns.partners
  const { masks, regions: regionOf, groups: groupsOf } = counts.question.places
  const byList = offeredByCode(counts, 'partner')
  const found: PlaceCounts = {
    country: new Uint32Array(dataset.countries.length),
    region: new Uint32Array(regions),
    group: new Uint32Array(dataset.groups.length),
    countedRegion: new Uint32Array(regions),
  }
  const seen = {
    region: new Uint32Array(regions),
    group: new Uint32Array(dataset.groups.length),
    countedRegion: new Uint32Array(regions),
  }
  for (let list = 0; list < byList.length; list++) {
    const count = byList[list] as number
    if (count === 0) continue
    const last = offsets[list + 1] as number
    for (let p = offsets[list] as number; p < last; p++) {
      const country = values[p] as number
      const failed = masks[country] as number
      const region = regionOf[country] as number
      if ((failed & ~placeBit.country) === 0) found.country[country] = (found.country[country] ?? 0) + count
      if (region >= 0 && (failed & ~placeBit.region) === 0) addOnce('region', region, list, count)
      if (region >= 0 && failed === 0) addOnce('countedRegion', region, list, count)
      if ((failed & ~placeBit.group) === 0)
        for (const group of groupsOf[country] ?? []) addOnce('group', group, list, count)
    }
  }
  return found

  function addOnce(what: keyof typeof seen, value: number, list: number, count: number) {
    if (seen[what][value] === list + 1) return
    seen[what][value] = list + 1
    found[what][value] = (found[what][value] ?? 0) + count
  }
}
