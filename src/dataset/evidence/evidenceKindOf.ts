import type { Agreement, Organisation, Source, WrittenAgreement } from '../schema'
import { confidenceSupports, requiredFacts } from '../vocabulary'
import { supportOf } from './confidenceOf'

/**
 * The kind of evidence of a record, by the confidence rule of the codebook: that of its weakest fact among act, date and
 * parties, whether or not there is a doubt. Undefined while one of them has no evidence.
 */
export function evidenceKindOf(
  record: WrittenAgreement,
  sources: ReadonlyMap<string, Source>,
  organisations: ReadonlyMap<string, Organisation>,
): Agreement['evidenceKind'] {
  const shown = supportOf(record, sources, organisations)
  if (shown.code !== 'shown') return undefined
  return confidenceSupports.findLast((support) => requiredFacts.some((fact) => shown[fact] === support))
}
