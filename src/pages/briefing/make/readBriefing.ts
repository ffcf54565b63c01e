import type { Problem } from '../../../dataset/checks/dataFolder'
import type { Briefing } from '../../../dataset/schemas/briefing'
import { type BriefingContext, checkBriefing } from '../../../selection/briefing/checkBriefing'
import { usableBriefing } from '../../../selection/briefing/usableBriefing'

/** Result of reading a file: the usable part and all problems. */
export type ReadBriefing =
  | { kind: 'no-briefing'; reason: 'too-large' | 'no-json' }
  | { kind: 'read'; briefing: Briefing | null; problems: readonly Problem[] }

/** Larger than any briefing made of text. */
const largestBytes = 1_000_000

/**
 * Parses a briefing file with the same checks as the data folder. Nothing in it is executed: texts stay text.
 * `briefing` is null if its form is invalid or none of its steps is usable.
 */
export function readBriefing(text: string, name: string, context: BriefingContext): ReadBriefing {
  if (text.length > largestBytes) return { kind: 'no-briefing', reason: 'too-large' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'no-briefing', reason: 'no-json' }
  }
  const { briefing, problems } = checkBriefing({ path: name, value, lineOf: () => -1 }, context)
  const usable = briefing && usableBriefing(briefing, context)
  return { kind: 'read', problems, briefing: usable && usable.steps.length > 0 ? usable : null }
}
