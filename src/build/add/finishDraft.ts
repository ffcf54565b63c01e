import { completeDraft, type Known } from '../../dataset/draft/completeDraft'
import type { Draft, DraftProblem } from '../../dataset/draft/draft'
import { formatReport } from '../data/formatReport'
import { askDraft, type OpenDraft } from './askDraft'
import { type Ask, AskStopped } from './askFields'
import { clearFaultyAnswers } from './clearFaultyAnswers'

/** A draft without faults, or why there is none. */
type Settled = { ok: true; draft: Draft } | { ok: false; report: string }

/**
 * Completes and checks a draft. Where somebody can be asked, asks for what is missing, and again for what is wrong,
 * until nothing is; the other answers stay.
 */
export async function finishDraft(
  given: Draft,
  known: Known,
  check: (draft: Draft) => readonly DraftProblem[],
  folder: string,
  ask: Ask | null,
): Promise<Settled> {
  const open = openDraft(given)
  for (;;) {
    if (ask && !(await isAnswered(open, known, ask)))
      return { ok: false, report: `\n\nStopped: nothing was added.\n${kept(open)}` }
    const draft = completeDraft(open, known)
    const problems = check(draft)
    if (problems.length === 0) return { ok: true, draft }
    const report = draftReport(folder, problems)
    if (!ask) return { ok: false, report: `${report}\n\nNothing was added.` }
    if (!clearFaultyAnswers(open, problems))
      return { ok: false, report: `\n${report}\n\nNothing was added.\n${kept(open)}` }
    ask.say(`\n${report}\n\nOnce more, only what is wrong:`)
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

function openDraft({ agreement, sources, organisations }: Draft): OpenDraft {
  return {
    agreement: { ...agreement },
    sources: sources.map((source) => ({ ...source })),
    organisations: organisations.map((organisation) => ({ ...organisation })),
    again: new Set(),
  }
}

/** Answers are not lost: they can be mended in a file and given again. */
function kept({ agreement, sources, organisations }: OpenDraft): string {
  const json = JSON.stringify({ agreement, sources, organisations }, null, 2)
  return `What you answered, to mend in a file and give again with --from FILE:\n${json}`
}

const names = { agreement: 'new record', sources: 'new source', organisations: 'new organisation' }

/** The problems of a draft in the checker's words; those of what was there before with file and line. */
function draftReport(folder: string, problems: readonly DraftProblem[]): string {
  return problems
    .map((problem) => {
      if (!problem.part) return formatReport(folder, [problem])
      const { record, field, message, fix } = problem
      return `${names[problem.part.list]} ${record} ${field}: ${message} → ${fix}`
    })
    .join('\n')
}
