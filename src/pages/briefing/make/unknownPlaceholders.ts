import type { BriefingStep } from '../../../dataset/briefing'
import { briefingFact } from '../../../selection/briefing/briefingFacts'
import { templateParts } from '../../../selection/briefing/template'
import type { Selection } from '../../../selection/select'

/** What stands in braces in the words of a step and is no placeholder, as it is written. */
export function unknownPlaceholders(step: BriefingStep, selection: Selection): readonly string[] {
  const parts = [step.headline, step.text, step.notes].flatMap((words) => templateParts(words ?? ''))
  const unknown = parts.flatMap((part) =>
    part.kind === 'placeholder' && briefingFact(part.name, selection) === null ? [`{${part.name}}`] : [],
  )
  return [...new Set(unknown)]
}
