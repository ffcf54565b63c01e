import type { Entries } from '../../checks/dataFolder'
import { valueAtField } from '../change/fieldPath'
import { organisationsNear } from '../complete/nearNames'
import type { Addition, DraftProblem } from '../draft'

/** Returns a function that adds to a problem of an unknown organisation the known ones that may be meant. */
export function suggestion(parts: readonly Pick<Addition, 'value' | 'part'>[], { organisations }: Entries) {
  const known = organisations.flatMap(({ id, value }) =>
    value.name === undefined ? [] : [{ ...value, id, name: value.name }],
  )
  return (problem: DraftProblem): DraftProblem => {
    const { message, fix } = problem
    if (!/is not a known (?:publisher or )?organisation$/.test(message)) return problem
    const near = organisationsNear(String(valueAtProblem(problem, parts) ?? ''), known)
    if (near.length === 0) return problem
    return {
      ...problem,
      fix: `did you mean ${near.map(({ id, name }) => `${id} (${name})`).join(', or ')}? Otherwise ${fix}`,
    }
  }
}

/** The value with which a problem is; undefined if it is not in the draft. */
function valueAtProblem(
  { part, field }: DraftProblem,
  parts: readonly Pick<Addition, 'value' | 'part'>[],
): unknown {
  const owner = parts.find((other) => other.part.list === part?.list && other.part.index === part.index)
  return valueAtField(owner?.value, field)
}

/** Longer values are not repeated in a message. */
const longestValue = 60

/** A problem whose message begins with the value that is wrong: “treaty” is not one of the allowed words. */
export function withValue(
  problem: DraftProblem,
  parts: readonly Pick<Addition, 'value' | 'part'>[],
): DraftProblem {
  const value = valueAtProblem(problem, parts)
  const isShort =
    (typeof value === 'string' || typeof value === 'number') && String(value).length <= longestValue
  const isOfValue = /^is (?:not (?:one of|a |an |of type)|too (?:large|small))/.test(problem.message)
  return isShort && value !== '' && isOfValue
    ? { ...problem, message: `“${value}” ${problem.message}` }
    : problem
}
