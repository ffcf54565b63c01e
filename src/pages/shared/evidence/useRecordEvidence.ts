import type { Agreement } from '../../../dataset/schema'
import { useDetails, useLoaded } from '../data/useLoaded'
import { type RecordEvidence, recordEvidence } from './recordEvidence'

/** Returns the sources of a record and what each shows. Both load with the details of the data. */
export function useRecordEvidence(record: Agreement): RecordEvidence {
  const { dataset } = useLoaded()
  const { data } = useDetails()
  return recordEvidence(dataset, record, data ?? null)
}
