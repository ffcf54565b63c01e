import type { Organisation, Source } from '../schema'

const officialKinds: ReadonlySet<string> = new Set(['government', 'intergovernmental'])
const officialTypes: ReadonlySet<string> = new Set([
  'space-agency',
  'ministry',
  'government-body',
  'military',
  'international-organisation',
])

/**
 * Whether a source is primary: the text of a government or an intergovernmental organisation, or the own text of a public
 * body, of a party to the record or of a party's parent. What counts is who wrote the text, not who printed it.
 * `parties` are the ids of the record's organisations and of their parents.
 */
export function isPrimary(
  { kind, writerKind, issuer }: Pick<Source, 'kind' | 'writerKind' | 'issuer'>,
  organisations: ReadonlyMap<string, Pick<Organisation, 'type'>>,
  parties: readonly string[],
): boolean {
  if (officialKinds.has(writerKind ?? kind)) return true
  if (!issuer) return false
  return parties.includes(issuer) || officialTypes.has(organisations.get(issuer)?.type ?? '')
}
