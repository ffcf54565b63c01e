import type { Source } from '../../dataset/schema'
import type { Briefing } from '../../dataset/schemas/briefing'

/** A briefing as the build publishes it: with the sources that its steps cite, so that the file is self-contained. */
export interface PublishedBriefing {
  briefing: Briefing
  sources: readonly Source[]
}

/** Adds the cited sources to a briefing. Unknown ids are skipped here and reported by the checker. */
export function publishBriefing(briefing: Briefing, sources: ReadonlyMap<string, Source>): PublishedBriefing {
  const ids = new Set(briefing.steps.flatMap((step) => step.sources))
  return { briefing, sources: [...ids].flatMap((id) => sources.get(id) ?? []) }
}
