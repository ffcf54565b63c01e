import { parsePartialDate } from '../partialDate'
import type { Agreement, ConfidenceReason, Organisation, Source, WrittenAgreement } from '../schema'
import { type confidenceSupports, requiredFacts } from '../vocabulary'
import { isPrimary } from './isPrimary'
import { missingFacts } from './missingFacts'
import { writerKey } from './writerKey'

type Support = (typeof confidenceSupports)[number]

/** A record's confidence, and why. The words are in `src/text`. */
interface ComputedConfidence {
  level: Agreement['confidence']
  reason: ConfidenceReason
}

type Judged = Pick<WrittenAgreement, 'date' | 'parties' | 'evidence' | 'doubt'>

/**
 * The confidence rule of the codebook. `low`: the record has a doubt. `high`: act, date and parties are each shown by a
 * primary source or by two writers, not counting pages older than the act. `medium`: otherwise, also while evidence is
 * missing. `sources` and `organisations` are indexed by id.
 */
export function confidenceOf(
  record: Judged,
  sources: ReadonlyMap<string, Source>,
  organisations: ReadonlyMap<string, Organisation>,
): ComputedConfidence {
  if (record.doubt !== undefined) return { level: 'low', reason: { code: 'doubt' } }
  const reason = supportOf(record, sources, organisations)
  const isCertain =
    reason.code === 'shown' &&
    requiredFacts.every((fact) => reason[fact] === 'primary' || reason[fact] === 'writers')
  return { level: isCertain ? 'high' : 'medium', reason }
}

/** How the sources of a record show each of its required facts, whether or not there is a doubt. */
export function supportOf(
  record: Omit<Judged, 'doubt'>,
  sources: ReadonlyMap<string, Source>,
  organisations: ReadonlyMap<string, Organisation>,
): Exclude<ConfidenceReason, { code: 'doubt' }> {
  const missing = missingFacts(record.evidence)
  if (missing.length > 0) return { code: 'open', missing }
  const parties = partyIds(record.parties, organisations)
  const supportFor = (fact: (typeof requiredFacts)[number]): Support => {
    const current = currentPages(record, fact, sources)
    if (current.some((source) => isPrimary(source, organisations, parties))) return 'primary'
    const writers = new Set(current.map(writerKey))
    return writers.size > 1 ? 'writers' : writers.size === 1 ? 'single' : 'preview'
  }
  return { code: 'shown', act: supportFor('act'), date: supportFor('date'), parties: supportFor('parties') }
}

/** The sources that show a fact of a record, without those that are older than the act. */
export function currentPages(
  { evidence, date }: Pick<Judged, 'evidence' | 'date'>,
  fact: (typeof requiredFacts)[number],
  sources: ReadonlyMap<string, Source>,
): readonly Source[] {
  const listed = (evidence?.[fact] ?? []).flatMap((id) => sources.get(id) ?? [])
  return listed.filter((source) => !isOlderThan(source, date.value))
}

/** The ids of a record's organisations and of their parents, whose own texts are primary sources. */
export function partyIds(
  parties: Judged['parties'],
  organisations: ReadonlyMap<string, Pick<Organisation, 'parent'>>,
): readonly string[] {
  return parties.flatMap(({ organisation: id }) => {
    const parent = id && organisations.get(id)?.parent
    return [...(id ? [id] : []), ...(parent ? [parent] : [])]
  })
}

/** Whether a page was certainly published before the act: it can only announce it. */
function isOlderThan({ published }: Pick<Source, 'published'>, date: string): boolean {
  const page = published === null ? null : parsePartialDate(published)
  const act = parsePartialDate(date)
  return page !== null && act !== null && page.end < act.start
}
