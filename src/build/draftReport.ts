import type { DraftProblem } from '../dataset/draft'
import { formatReport } from './formatReport'

const names = { agreement: 'new record', sources: 'new source', organisations: 'new organisation' }

/** The problems of a draft in the checker's words; those of what was there before with file and line. */
export function draftReport(folder: string, problems: readonly DraftProblem[]): string {
  return problems
    .map((problem) => {
      if (!problem.part) return formatReport(folder, [problem])
      const { record, field, message, fix } = problem
      return `${names[problem.part.list]} ${record} ${field}: ${message} → ${fix}`
    })
    .join('\n')
}
