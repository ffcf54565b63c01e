import { writerKey } from '../../../dataset/evidence/writerKey'
import type { Source } from '../../../dataset/schema'

/**
 * Returns the publishers of these sources without duplicates: copies and reprints count as one, named as it
 * first appears.
 */
export function publishersOf(
  sources: readonly Pick<Source, 'publisher' | 'publisherId' | 'writer' | 'issuer'>[],
): readonly string[] {
  const names = new Map<string, string>()
  for (const source of sources) {
    const key = writerKey(source)
    if (!names.has(key)) names.set(key, source.publisher)
  }
  return [...names.values()]
}
