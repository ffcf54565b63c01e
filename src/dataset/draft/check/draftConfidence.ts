import type { Entries, Entry } from '../../checks/dataFolder'
import { confidenceOf, supportOf } from '../../evidence/confidenceOf'
import { type PossiblePrints, possiblePrints } from '../../evidence/possiblePrints'
import { resolveSource } from '../../evidence/resolveSource'
import type {
  Agreement,
  Organisation,
  Publisher,
  Source,
  WrittenAgreement,
  WrittenSource,
} from '../../schema'
import { requiredFacts } from '../../vocabulary'
import type { Change } from '../change/change'

/** The computed confidence of a record, in the form in which its reason is put into words. */
type Judgement = Pick<Agreement, 'confidence' | 'confidenceReason' | 'doubt'>

/** What a draft makes of the confidence of a record. */
export interface DraftConfidence {
  id: string
  now: Judgement
  /** The confidence without the draft; null for a new record. */
  before: Judgement | null
  /** The facts that only pages from before the act show: they can only announce it. */
  previews: readonly (typeof requiredFacts)[number][]
  /** The facts that two writers seem to show, but whose pages may print one text. */
  prints: readonly PossiblePrints[]
  /** The date of the act. */
  date: string
}

/** Fields on which the confidence of a record does not depend. */
const unrelated = /^(checked|title|summary|note|id|formerIds|programs|milestones|documents|site)\b/

/** The existing and the new form of a record that a draft adds or changes. */
interface DraftRecord {
  before: Entry<WrittenAgreement> | null
  now: Entry<WrittenAgreement>
}

/**
 * The confidence of each record that a draft adds, or whose facts or pages it changes. `entries` are those with the draft,
 * `before` those without it. A record of which too little is known yet is left out.
 */
export function draftConfidence(
  records: readonly DraftRecord[],
  changes: readonly Change[],
  entries: Entries,
  before: Entries,
): readonly DraftConfidence[] {
  const related = new Set(changes.filter(isRelated).map(({ id }) => id))
  const judge = createJudge(entries)
  const judgeBefore = createJudge(before)
  return records.flatMap((record) => {
    if (record.before && !related.has(record.before.id)) return []
    const judged = judge(record.now)
    return judged
      ? [{ id: record.now.id, ...judged, before: record.before && (judgeBefore(record.before)?.now ?? null) }]
      : []
  })
}

function isRelated({ in: list, set, remove, add }: Change): boolean {
  const fields = [...Object.keys(set), ...remove, ...Object.keys(add)]
  return list === 'agreements' && fields.some((field) => !unrelated.test(field))
}

function createJudge(entries: Entries) {
  const organisations = byId<Organisation>(entries.organisations)
  const publishers = byId<Publisher>(entries.publishers)
  const written = byId<WrittenSource>(entries.sources)
  return (entry: Entry<WrittenAgreement>) => {
    if (!isJudgeable(entry)) return null
    const record = entry.value as WrittenAgreement
    const sources = new Map<string, Source>()
    for (const cited of record.sources) {
      const source = written.get(cited)
      if (source && publishers.has(source.publisher) && isKnown(source.writer))
        sources.set(cited, resolveSource(source, publishers, organisations))
    }
    const { level, reason } = confidenceOf(record, sources, organisations)
    const support = supportOf(record, sources, organisations)
    return {
      now: {
        confidence: level,
        confidenceReason: reason,
        ...(record.doubt !== undefined && { doubt: record.doubt }),
      },
      previews:
        support.code === 'shown'
          ? requiredFacts.filter(
              (fact) =>
                support[fact] === 'preview' && record.evidence?.[fact]?.some((page) => sources.has(page)),
            )
          : [],
      prints: possiblePrints(record, sources, organisations),
      date: record.date.value,
    }
  }

  function isKnown(writer: string | undefined): boolean {
    return writer === undefined || publishers.has(writer) || organisations.has(writer)
  }
}

/** Whether the fields on which the confidence depends are there and well-formed. */
function isJudgeable({ value, malformed }: Entry<WrittenAgreement>): boolean {
  const { date, parties, sources } = value
  return (
    date?.value !== undefined &&
    parties !== undefined &&
    sources !== undefined &&
    ![...malformed].some((path) => /^(date|parties|sources|evidence|doubt)\b/.test(path))
  )
}

/** The well-formed entries of a list. */
function byId<Value>(list: readonly Entry<Value>[]): ReadonlyMap<string, Value> {
  return new Map(
    list.flatMap((entry) => (entry.malformed.size === 0 ? [[entry.id, entry.value as Value]] : [])),
  )
}
