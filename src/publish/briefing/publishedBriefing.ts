import type { Briefing } from '../../dataset/briefing'
import type { Source } from '../../dataset/schema'

/** A briefing as the build publishes it: with the sources that its steps name, so that it needs no other file. */
export interface PublishedBriefing {
  briefing: Briefing
  sources: readonly Source[]
}

/** A briefing with its sources found; an id without a source is left to the checker. */
export function publishBriefing(briefing: Briefing, sources: ReadonlyMap<string, Source>): PublishedBriefing {
  const ids = new Set(briefing.steps.flatMap((step) => step.sources))
  return { briefing, sources: [...ids].flatMap((id) => sources.get(id) ?? []) }
}
