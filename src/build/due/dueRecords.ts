import { missingFacts } from '../../dataset/evidence/missingFacts'
import { type PossiblePrints, possiblePrints } from '../../dataset/evidence/possiblePrints'
import { needsRecentPage, pagesOf, recentSince } from '../../dataset/evidence/recentPages'
import { isSiteUnshown, unshownEnd, unshownMilestones } from '../../dataset/evidence/unshown'
import { type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import type { Agreement, CompiledDataset, Source } from '../../dataset/schema'
import { requiredFacts } from '../../dataset/vocabulary'

/** Why a record should be looked at, most urgent first. */
export const dueReasons = ['term', 'plan', 'active', 'evidence', 'weak', 'checked'] as const

export type DueReason = (typeof dueReasons)[number]

/** A record to look at, with every reason in words. */
export interface DueRecord {
  record: Agreement
  reasons: ReadonlyMap<DueReason, string>
}

/**
 * The records to look at on a day, most urgent first: those whose term has run out, those with a plan whose date has
 * passed, active ones without a recent page, those with the least evidence, and those that were never checked.
 */
export function dueRecords(dataset: CompiledDataset, today: DayNumber): readonly DueRecord[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const organisations = new Map(dataset.organisations.map((organisation) => [organisation.id, organisation]))
  return dataset.agreements
    .map((record): DueRecord => {
      const prints = possiblePrints(record, sources, organisations)
      return { record, reasons: reasonsOf(record, sources, prints, today) }
    })
    .filter(({ reasons }) => reasons.size > 0)
    .sort((a, b) => urgency(b) - urgency(a) || (a.record.id < b.record.id ? -1 : 1))
}

function reasonsOf(
  record: Agreement,
  sources: ReadonlyMap<string, Source>,
  prints: readonly PossiblePrints[],
  today: DayNumber,
): ReadonlyMap<DueReason, string> {
  const found: Partial<Record<DueReason, string | null>> = {
    term: endedTerm(record, today),
    plan: passedPlan(record, today),
    active: noRecentPage(record, sources, today),
    evidence: missingEvidence(record),
    weak: weakEvidence(record, prints),
    checked: record.checked === undefined ? 'never checked' : null,
  }
  return new Map(dueReasons.flatMap((reason) => (found[reason] ? [[reason, found[reason]] as const] : [])))
}

function endedTerm({ status, until }: Agreement, today: DayNumber): string | null {
  const isOver = status === 'active' && until !== undefined && endOf(until) < today
  return isOver ? `active, but its term ended in ${until}` : null
}

function passedPlan({ milestones = [] }: Agreement, today: DayNumber): string | null {
  const passed = milestones.filter(({ planned, date }) => planned && endOf(date) < today)
  return passed.length > 0
    ? passed.map(({ text, date }) => `what was planned for ${date} may have happened (${text})`).join(', ')
    : null
}

function noRecentPage(
  record: Agreement,
  sources: ReadonlyMap<string, Source>,
  today: DayNumber,
): string | null {
  if (!needsRecentPage(record, today)) return null
  const pages = pagesOf(record).flatMap((id) => sources.get(id)?.published ?? [])
  const newest = [...pages, record.date.value].reduce((latest, page) =>
    endOf(page) > endOf(latest) ? page : latest,
  )
  return endOf(newest) < recentSince(today) ? `active, but its newest page is of ${newest}` : null
}

function missingEvidence({ evidence }: Agreement): string | null {
  const missing = missingFacts(evidence)
  return missing.length > 0 ? `no source named for ${missing.join(', ')}` : null
}

const weakness = { preview: 'pages from before the act', single: 'one text' } as const

function weakEvidence(record: Agreement, prints: readonly PossiblePrints[]): string | null {
  const { confidenceReason: reason } = record
  const facts =
    reason?.code === 'doubt'
      ? ['doubted']
      : weakFacts(reason).map(
          ([fact, support]) => `${fact} ${fact === 'parties' ? 'rest' : 'rests'} on ${weakness[support]}`,
        )
  const told = [...facts, ...prints.map(oneText), ...withoutPage(record)]
  return told.length > 0 ? told.join(', ') : null
}

function oneText({ fact, pair: [page, other] }: PossiblePrints): string {
  return `${fact} may rest on one text: ${page.id} and ${other.id} have the same or nearly the same title`
}

/** The further facts of a record that no page is named for. */
function withoutPage(record: Agreement): readonly string[] {
  const { milestones = [] } = record
  return [
    ...(unshownEnd(record) ? ['no page named for its end'] : []),
    ...(isSiteUnshown(record) ? ['no page named for its site'] : []),
    ...unshownMilestones(record).map(
      (index) => `no page named for the milestone of ${milestones[index]?.date}`,
    ),
  ]
}

/** The facts of a record that rest on one text or on pages from before the act. */
function weakFacts(reason: Agreement['confidenceReason']) {
  if (reason?.code !== 'shown') return []
  return requiredFacts.flatMap((fact) => {
    const support = reason[fact]
    return support === 'preview' || support === 'single' ? [[fact, support] as const] : []
  })
}

/** Each reason outweighs all those after it; then more missing facts come first, then doubts, then more weak facts. */
function urgency({ record, reasons }: DueRecord): number {
  const places = dueReasons.length
  const weight = dueReasons.reduce(
    (sum, reason, index) => sum + (reasons.has(reason) ? 2 ** (places - index) : 0),
    0,
  )
  const { confidenceReason: reason } = record
  const most = requiredFacts.length + 1
  const weak = reason?.code === 'doubt' ? most : weakFacts(reason).length
  return weight + missingFacts(record.evidence).length / most + weak / (most + 1) / most
}

function endOf(date: string): DayNumber {
  return parsePartialDate(date)?.end ?? 0
}
