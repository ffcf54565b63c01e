import { isCounted } from '../counting/readCounts'
import type { Selection } from '../select'

/** The number of distinct sources of the counted records. */
export function distinctSources({ dataset, counts }: Selection): number {
  const { lists, offsets, values } = dataset.columns.sources
  const isSeen = { list: new Uint8Array(offsets.length), source: new Uint8Array(values.length) }
  let found = 0
  for (let record = 0; record < lists.length; record++) {
    if (!isCounted(counts, record)) continue
    const list = lists[record] as number
    if (isSeen.list[list]) continue
    isSeen.list[list] = 1
    const last = offsets[list + 1] as number
    for (let v = offsets[list] as number; v < last; v++) {
      const source = values[v] as number
      if (isSeen.source[source]) continue
      isSeen.source[source] = 1
      found++
    }
  }
  return found
}
