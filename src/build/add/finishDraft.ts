import type { draftChecker } from '../../dataset/draft/check/checkDraft'
import type { DraftConfidence } from '../../dataset/draft/check/draftConfidence'
import type { Orphan } from '../../dataset/draft/check/orphans'
import { completeDraft } from '../../dataset/draft/complete/completeDraft'
import type { Draft } from '../../dataset/draft/draft'
import type { Known } from '../../dataset/draft/known'
import { askDraft, type OpenDraft } from './ask/askDraft'
import { type Ask, AskStopped } from './ask/askFields'
import { clearFaultyAnswers } from './ask/clearFaultyAnswers'
import type { DraftReport } from './draftReport'

/**
 * A complete draft without problems, the new content of `open.json`, the entries that are removed with it and the confidence
 * of its records; or the report of its problems.
 */
type Settled =
  | {
      ok: true
      draft: Draft
      open: unknown
      orphans: readonly Orphan[]
      confidence: readonly DraftConfidence[]
    }
  | { ok: false; report: string }

type Check = ReturnType<typeof draftChecker>

/** Completes and checks a draft. */
export function settleDraft(unfinished: Draft, known: Known, check: Check, report: DraftReport): Settled {
  const draft = completeDraft(unfinished, known)
  const { problems, ...settled } = check(draft)
  if (problems.length === 0) return { ok: true, draft, ...settled }
  return { ok: false, report: `${report(problems)}\n\nNothing was written.` }
}

/**
 * Completes and checks the draft of a record. Asks for missing fields, then again for those with problems, until none is
 * left; valid answers are kept. `save` keeps the answers if it cannot go on, and says where.
 */
export async function askAndSettle(
  unfinished: Draft,
  known: Known,
  check: Check,
  report: DraftReport,
  ask: Ask,
  save: (draft: Draft) => string,
): Promise<Settled> {
  const open = openDraft(unfinished)
  for (;;) {
    if (!(await isAnswered(open, known, ask)))
      return {
        ok: false,
        report: `\n\nStopped: nothing was written.\n${save({ ...unfinished, ...answered(open) })}`,
      }
    const draft = completeDraft({ ...unfinished, ...answered(open) }, known)
    const { problems, ...settled } = check(draft)
    if (problems.length === 0) return { ok: true, draft, ...settled }
    const told = report(problems)
    if (!clearFaultyAnswers(open, problems))
      return {
        ok: false,
        report: `\n${told}\n\nNothing was written.\n${save({ ...unfinished, ...answered(open) })}`,
      }
    ask.print(`\n${told}\n\nPlease answer these questions again:`)
  }
}

async function isAnswered(open: OpenDraft, known: Known, ask: Ask): Promise<boolean> {
  try {
    await askDraft(open, known, ask)
    return true
  } catch (error) {
    if (error instanceof AskStopped) return false
    throw error
  }
}

function openDraft({ agreement, publishers, sources, organisations }: Draft): OpenDraft {
  return {
    agreement: { ...agreement },
    publishers: publishers.map((publisher) => ({ ...publisher })),
    sources: sources.map((source) => ({ ...source })),
    organisations: organisations.map((organisation) => ({ ...organisation })),
    again: new Set(),
  }
}

/** The parts of a draft that are asked for. */
function answered({ again, ...parts }: OpenDraft): Omit<OpenDraft, 'again'> {
  return parts
}
