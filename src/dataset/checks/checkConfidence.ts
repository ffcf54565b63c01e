import type { Organisation, Source } from '../schema'
import { isMalformedParty } from './checkParties'
import { type CheckInput, type Problem, problemAt } from './dataFolder'

const officialKinds: ReadonlySet<string> = new Set(['government', 'intergovernmental'])
const officialTypes: ReadonlySet<string> = new Set([
  'space-agency',
  'ministry',
  'government-body',
  'military',
  'international-organisation',
])

/**
 * The confidence rule of the codebook: `high` needs a primary source or two publishers. A source is primary if its kind
 * is government or intergovernmental, or if its `issuer` is a public body, a party to the record or the parent of a
 * party. Lower confidence is always allowed, because sources can be vague or contested.
 */
export function checkConfidence({ entries }: CheckInput): Problem[] {
  const sources = new Map(entries.sources.map((entry) => [entry.id, entry.value]))
  const organisations = new Map(entries.organisations.map((entry) => [entry.id, entry.value]))
  return entries.agreements.flatMap((entry) => {
    const { confidence, parties } = entry.value
    const found = (entry.value.sources ?? []).flatMap((id) => sources.get(id) ?? [])
    if (confidence !== 'high' || found.length === 0) return []
    // With a malformed party, it is unknown whether a source is a party's own text.
    if (parties?.some((_, index) => isMalformedParty(entry, index))) return []
    const parents = (parties ?? []).flatMap((party) => {
      const id = party.organisation
      return id ? [id, organisations.get(id)?.parent] : []
    })
    const publishers = new Set(found.map(publisherOf))
    if (publishers.size > 1 || found.some((source) => isPrimary(source, organisations, parents))) return []
    return [
      problemAt(
        entry,
        ['confidence'],
        'is high, but the only publisher is not a primary source',
        'add a primary or a second source, name the issuer of the source, or set it to medium',
      ),
    ]
  })
}

/** Whether a source is primary. `parties` are the ids of the record's organisations and of their parents. */
export function isPrimary(
  source: Partial<Source>,
  organisations: ReadonlyMap<string, Partial<Organisation>>,
  parties: readonly (string | undefined)[],
): boolean {
  if (source.kind && officialKinds.has(source.kind)) return true
  if (!source.issuer) return false
  return parties.includes(source.issuer) || officialTypes.has(organisations.get(source.issuer)?.type ?? '')
}

/** Key of the writer: “Xinhua via USCNTV” and “Xinhua (copy)” are one publisher, and so are two editions of a paper. */
export function publisherOf(source: Partial<Source>): string {
  return writerOf(source).toLowerCase()
}

/** Name of the writer as spelt in the source: “Xinhua”. */
export function writerOf(source: Partial<Source>): string {
  const [writer = ''] = (source.publisher ?? '').split(/ via | \(| \/ |, /)
  return writer.trim()
}
