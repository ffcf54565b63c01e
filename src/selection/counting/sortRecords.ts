import { anyFilter, type FilterId, filterBit, filterIds, maskCount } from './filterBits'
import type { RecordList } from './findRecords'

/**
 * The records of a portion, sorted by the filter that rejects them. Records that several filters reject are left out.
 */
export interface SortedRecords {
  counted: RecordList
  /** For each filter, the records that it alone rejects. */
  rejectedBy: Readonly<Record<FilterId, RecordList>>
}

/** For each mask, the section of its records: 0 if they count, then one per filter, the last one for all others. */
const sectionOf = Uint8Array.from({ length: maskCount }, (_, mask) => {
  const rejecting = mask & anyFilter
  if (rejecting === 0) return 0
  const filter = filterIds.findIndex((id) => filterBit[id] === rejecting)
  return filter < 0 ? filterIds.length + 1 : filter + 1
})
const sectionCount = filterIds.length + 2

/**
 * Returns a function that sorts lists of up to `longest` records. Its result is overwritten by the next call. A table
 * replaces a switch over the filters: the order of filters in a list is unpredictable, and a new filter needs no code.
 */
export function createSorter(longest: number): (list: RecordList) => SortedRecords {
  const allRecords = new Uint32Array(sectionCount * longest)
  const allMasks = new Uint16Array(sectionCount * longest)
  const ends = new Uint32Array(sectionCount)
  const sections = Array.from({ length: sectionCount }, (_, section): RecordList => {
    const from = section * longest
    return {
      records: allRecords.subarray(from, from + longest),
      masks: allMasks.subarray(from, from + longest),
      length: 0,
    }
  })
  const sorted: SortedRecords = {
    counted: sections[0] as RecordList,
    rejectedBy: Object.fromEntries(
      filterIds.map((filter, position) => [filter, sections[position + 1]]),
    ) as Record<FilterId, RecordList>,
  }
  return ({ records, masks, length }) => {
    for (let section = 0; section < sectionCount; section++) ends[section] = section * longest
    for (let r = 0; r < length; r++) {
      const mask = masks[r] as number
      const section = sectionOf[mask] as number
      const end = ends[section] as number
      allRecords[end] = records[r] as number
      allMasks[end] = mask
      ends[section] = end + 1
    }
    sections.forEach((list, section) => {
      list.length = (ends[section] as number) - section * longest
    })
    return sorted
  }
}
