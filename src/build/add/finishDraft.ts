import { completeDraft, type Known } from '../../dataset/draft/completeDraft'
import type { Draft, DraftProblem } from '../../dataset/draft/draft'
import { formatReport } from '../data/formatReport'
import { askDraft, type OpenDraft } from './askDraft'
import { type Ask, AskStopped } from './askFields'
import { clearFaultyAnswers } from './clearFaultyAnswers'

/** A complete draft without problems, or the report of its problems. */
type Settled = { ok: true; draft: Draft } | { ok: false; report: string }

/**
 * Completes and checks a draft. With `ask`, asks for missing fields, then again for those with problems, until none is
 * left; valid answers are kept.
 */
export async function finishDraft(
  unfinished: Draft,
  known: Known,
  check: (draft: Draft) => readonly DraftProblem[],
  folder: string,
  ask: Ask | null,
): Promise<Settled> {
  const open = openDraft(unfinished)
  for (;;) {
    if (ask && !(await isAnswered(open, known, ask)))
      return { ok: false, report: `\n\nStopped: nothing was added.\n${printedAnswers(open)}` }
    const draft = completeDraft(open, known)
    const problems = check(draft)
    if (problems.length === 0) return { ok: true, draft }
    const report = draftReport(folder, problems)
    if (!ask) return { ok: false, report: `${report}\n\nNothing was added.` }
    if (!clearFaultyAnswers(open, problems))
      return { ok: false, report: `\n${report}\n\nNothing was added.\n${printedAnswers(open)}` }
    ask.print(`\n${report}\n\nPlease answer these questions again:`)
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

/** Prints the answers, so that they can be corrected in a file instead of typed again. */
function printedAnswers({ agreement, publishers, sources, organisations }: OpenDraft): string {
  const json = JSON.stringify({ agreement, publishers, sources, organisations }, null, 2)
  return `Your answers. Save them to a file, correct them, and run the command with --from FILE:\n${json}`
}

const names = {
  agreement: 'new record',
  publishers: 'new publisher',
  sources: 'new source',
  organisations: 'new organisation',
}

/** Formats the problems of a draft; problems of existing entries come with file and line. */
function draftReport(folder: string, problems: readonly DraftProblem[]): string {
  return problems
    .map((problem) => {
      if (!problem.part) return formatReport(folder, [problem])
      const { record, field, message, fix } = problem
      return `${names[problem.part.list]} ${record} ${field}: ${message} → ${fix}`
    })
    .join('\n')
}
