import type { Briefing } from '../../../dataset/briefing'
import type { Problem } from '../../../dataset/checks/dataFolder'
import { type BriefingContext, checkBriefing } from '../../../selection/briefing/checkBriefing'
import { usableBriefing } from '../../../selection/briefing/usableBriefing'

/** What a file gave: what can be used of it, and everything that is wrong with it. */
export type ReadBriefing =
  | { kind: 'no-briefing'; reason: 'too-large' | 'no-json' }
  | { kind: 'read'; briefing: Briefing | null; problems: readonly Problem[] }

/** More than any briefing of text can be. */
const largestBytes = 1_000_000

/**
 * Reads the text of a file as a briefing, by the same check as the data folder's. Nothing in it is run: texts stay
 * texts. `briefing` is null where its form is wrong or no step of it can be used.
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
