import type { IdHistory } from '../../../dataset/checks/idHistory'
import { writtenRecord } from '../../../dataset/compile/writtenRecord'
import type { Dataset } from '../../../dataset/dataset'
import { writtenMemberships } from '../../../dataset/derivedMemberships'
import type { Known } from '../../../dataset/draft/known'
import type { LoadedDetails } from '../../shared/data/dataQuery'

/** What a draft is completed from: the loaded data with its details, its records as they are written. */
export function knownOf(dataset: Dataset, details: LoadedDetails, history: IdHistory): Known {
  return {
    ...dataset,
    own: dataset.ownCountries,
    agreements: dataset.agreements.map((record) =>
      writtenRecord({ ...record, ...details.records.get(record.id) }),
    ),
    memberships: writtenMemberships(dataset.memberships),
    publishers: details.publishers,
    sources: [...details.sources.values()],
    history,
  }
}
