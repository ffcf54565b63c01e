import type { WrittenAgreement } from '../../schema'
import { type CheckInput, type Problem, problemAt } from '../dataFolder'

const binding: ReadonlySet<WrittenAgreement['kind'] | undefined> = new Set([
  'accession',
  'agreement',
  'memorandum',
  'letter-of-intent',
  'contract',
])
const underWay: ReadonlySet<WrittenAgreement['status'] | undefined> = new Set([
  'active',
  'completed',
  'ended',
  'withdrawn',
])

/** Whether a record claims that the parties have bound themselves. */
export function isBinding({ kind }: Partial<WrittenAgreement>): boolean {
  return binding.has(kind)
}

/** Whether the date is only that of a report or an announcement. */
export function isHearsay({ date }: Partial<WrittenAgreement>): boolean {
  return date?.basis === 'reported' || date?.basis === 'announced'
}

/** Whether the summary says that something was signed. */
export function saysSigned({ summary }: Partial<WrittenAgreement>): boolean {
  return /(?<!\b(?:not|no|to|be|being|un) )\bsigned\b/i.test(summary ?? '')
}

/**
 * An agreement, a memorandum, a contract and the like need a page that shows a document, a decision, or the cooperation
 * under way. A speech, a visit, a plan or a proposal is an expression of interest.
 */
export function checkAct({ entries }: CheckInput): Problem[] {
  return entries.agreements.flatMap((entry) => {
    const { kind, date, status, evidence } = entry.value
    if (!isBinding(entry.value) || !isHearsay(entry.value) || saysSigned(entry.value)) return []
    // A negotiation does not claim that anything was agreed.
    if (status === 'in-negotiation') return []
    if (evidence?.status && underWay.has(status)) return []
    return [
      problemAt(
        entry,
        ['kind'],
        `is ${kind}, but the date is only that on which it was ${date?.basis}`,
        'make it an expression-of-interest; or correct the basis of the date if a page shows a document or a decision; or list in evidence.status the page that shows the cooperation under way',
      ),
    ]
  })
}
