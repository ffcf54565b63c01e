import type { DraftProblem } from '../../../dataset/draft/draft'
import type { OpenDraft } from './askDraft'

/** Fields of an agreement that `askDraft` asks for. */
const askable = new Set([
  'id',
  'title',
  'summary',
  'programs',
  'kind',
  'level',
  'date',
  'status',
  'ended',
  'parties',
  'sources',
  'evidence',
  'doubt',
  'note',
])

/**
 * Removes the invalid answers from a draft, so that only they are asked for again. Returns false, without changes, if a
 * problem is in a field that `askDraft` does not ask for.
 */
export function clearFaultyAnswers(draft: OpenDraft, problems: readonly DraftProblem[]): boolean {
  if (
    !problems.every(
      ({ part, field }) =>
        part && (part.list === 'agreement' ? askable.has(firstOf(field)) : isListed(part.list)),
    )
  )
    return false
  const faulty = { parties: new Set<number>(), sources: new Set<number>() }
  for (const { part, field } of problems) {
    const name = firstOf(field)
    if (part?.list !== 'agreement') {
      const entry = part && isListed(part.list) ? draft[part.list][part.index] : undefined
      if (entry) delete entry[name]
    } else if (name === 'parties' || name === 'sources') {
      draft.again.add(name)
      const position = field.split('.')[1]
      if (position !== undefined) faulty[name].add(Number(position))
    } else {
      delete draft.agreement[name]
      if (name === 'id') draft.again.add(name)
    }
  }
  for (const name of ['parties', 'sources'] as const) {
    const list = draft.agreement[name]
    if (Array.isArray(list)) draft.agreement[name] = list.filter((_, index) => !faulty[name].has(index))
  }
  return true
}

/** The lists that `askDraft` asks for. */
function isListed(list: string): list is 'sources' | 'organisations' {
  return list === 'sources' || list === 'organisations'
}

function firstOf(field: string): string {
  return field.split('.')[0] ?? field
}
