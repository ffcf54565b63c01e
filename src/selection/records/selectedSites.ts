import type { Agreement } from '../../dataset/schema'
import { isCounted } from '../counting/readCounts'
import type { Selection } from '../select'

/** The counted records that have coordinates, oldest first. */
export function selectedSites({ dataset, counts }: Selection): readonly Agreement[] {
  return [...dataset.sites].flatMap((record) => {
    const agreement = isCounted(counts, record) ? dataset.agreements[record] : undefined
    return agreement ? [agreement] : []
  })
}
