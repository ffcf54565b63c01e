import type { Agreement, Organisation, Source, WrittenAgreement } from '../schema'
import { confidenceSupports, requiredFacts } from '../vocabulary'
import { confidenceOf } from './confidenceOf'

/**
 * The kind of evidence of a record, by the confidence rule of the codebook: that of its weakest fact among act, date and
 * parties, whether or not there is a doubt. Undefined while one of them has no evidence.
 */
export function evidenceKindOf(
  { date, parties, evidence }: WrittenAgreement,
  sources: ReadonlyMap<string, Source>,
  organisations: ReadonlyMap<string, Organisation>,
): Agreement['evidenceKind'] {
  const judged = { date, parties, ...(evidence && { evidence }) }
  const { reason } = confidenceOf(judged, sources, organisations)
  if (reason.code !== 'shown') return undefined
  return confidenceSupports.findLast((support) => requiredFacts.some((fact) => reason[fact] === support))
}
