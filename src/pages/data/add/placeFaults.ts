import type { DraftProblem } from '../../../dataset/draft/draft'
import type { Control } from './fields/controls'

/** A problem and the control at which it can be fixed. */
export interface Fault {
  control: Control
  problem: DraftProblem
}

/**
 * Returns the problems that have a control, in display order. A new source and its new publisher share controls: what is
 * wrong with both is told once.
 */
export function placeFaults(
  problems: readonly DraftProblem[],
  controls: readonly Control[],
  controlOf: (problem: DraftProblem) => Control | null,
): readonly Fault[] {
  const faults = new Map<string, Fault>()
  for (const problem of problems) {
    const control = controlOf(problem)
    if (!control) continue
    const key = `${control.path} ${problem.message}`
    if (!faults.has(key)) faults.set(key, { control, problem })
  }
  return [...faults.values()].sort((a, b) => controls.indexOf(a.control) - controls.indexOf(b.control))
}
