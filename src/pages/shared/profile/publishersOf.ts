import { publisherOf } from '../../../dataset/checks/checkConfidence'
import type { Source } from '../../../dataset/schema'

/** Who published these sources, each named once, as first written: copies and editions are one publisher. */
export function publishersOf(sources: readonly Pick<Source, 'publisher'>[]): readonly string[] {
  const names = new Map<string, string>()
  for (const source of sources) {
    const key = publisherOf(source)
    if (!names.has(key)) names.set(key, source.publisher)
  }
  return [...names.values()]
}
