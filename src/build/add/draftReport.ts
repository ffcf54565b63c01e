import type { Draft, DraftPart, DraftProblem } from '../../dataset/draft/draft'
import { formatReport } from '../data/formatReport'

/** Describes the problems of a draft, one on each line. */
export type DraftReport = (problems: readonly DraftProblem[]) => string

const names: Readonly<Record<keyof Draft, string>> = {
  agreement: 'new record',
  publishers: 'new publisher',
  sources: 'new source',
  organisations: 'new organisation',
  memberships: 'new membership',
  claims: 'new claim',
  changes: 'change of',
}

/**
 * Reports problems with the place where they can be fixed: the line of the file that the draft came from, or the part of
 * the draft, if it was typed. Those of existing entries come with the file and line in the data folder.
 */
export function draftReport(
  folder: string,
  lineOf: ((part: DraftPart, field: string) => string) | null,
): DraftReport {
  return (problems) =>
    problems
      .map((problem) => {
        const { part, record, field, message, fix } = aboutPublisher(problem)
        if (!part) return formatReport(folder, [problem])
        const place = lineOf ? lineOf(part, field) : names[part.list]
        return `${place} ${record} ${named(field)}: ${message} → ${fix}`
      })
      .join('\n')
}

/** A field, with the number of the party that it belongs to: in the data the first one is 0. */
function named(field: string): string {
  const [, position] = /^parties\.(\d+)(?:\.|$)/.exec(field) ?? []
  return position === undefined ? field : `${field} (party ${Number(position) + 1})`
}

/** A new publisher follows from a new page: what it lacks is to be said of that page. */
function aboutPublisher(problem: DraftProblem): DraftProblem {
  const { part, field, fix, isMissing } = problem
  if (part?.list !== 'publishers' || !isMissing) return problem
  if (field === 'name')
    return {
      ...problem,
      message: 'is missing: no known publisher has the host of this page',
      fix: 'name the publisher of the source: publisher=…',
    }
  return field === 'kind' ? { ...problem, fix: `say it of the source: kind=…; ${fix}` } : problem
}
