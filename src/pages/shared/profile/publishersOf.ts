import { publisherOf } from '../../../dataset/checks/checkConfidence'
import type { Source } from '../../../dataset/schema'

/**
 * Returns the publishers of these sources without duplicates: copies and editions count as one publisher, named as it
 * first appears.
 */
export function publishersOf(sources: readonly Pick<Source, 'publisher'>[]): readonly string[] {
  const names = new Map<string, string>()
  for (const source of sources) {
    const key = publisherOf(source)
    if (!names.has(key)) names.set(key, source.publisher)
  }
  return [...names.values()]
}
