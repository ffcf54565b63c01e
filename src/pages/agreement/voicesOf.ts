import { writerKey } from '../../dataset/evidence/writerKey'
import type { Source } from '../../dataset/schema'
import { sourceKinds } from '../../dataset/vocabulary'

/** Kind of evidence a source gives: `own` for a party's or public body's own text, otherwise the kind of its writer. */
type SourceVoice = 'own' | Source['kind']

/** The distinct writers of one kind of evidence. */
interface Voice {
  voice: SourceVoice
  isPrimary: boolean
  publishers: readonly string[]
}

const order: readonly SourceVoice[] = ['own', ...sourceKinds]

/**
 * The sources of a record by kind of evidence, primary ones first. Reprints of one text count once. `isPrimary`: whether a
 * source is primary for the record (`primaryTest`).
 */
export function voicesOf(
  sources: readonly Source[],
  isPrimary: (source: Source) => boolean,
): readonly Voice[] {
  const voices = new Map<SourceVoice, { isPrimary: boolean; publishers: Map<string, string> }>()
  for (const source of sources) {
    const primary = isPrimary(source)
    const kind = source.writerKind ?? source.kind
    const isByKind = kind === 'government' || kind === 'intergovernmental'
    const voice = primary && !isByKind ? 'own' : kind
    const entry = voices.get(voice) ?? { isPrimary: primary, publishers: new Map<string, string>() }
    voices.set(voice, entry)
    const key = writerKey(source)
    if (!entry.publishers.has(key)) entry.publishers.set(key, source.publisher)
  }
  return [...voices]
    .map(([voice, entry]) => ({
      voice,
      isPrimary: entry.isPrimary,
      publishers: [...entry.publishers.values()],
    }))
    .sort(
      (a, b) => Number(b.isPrimary) - Number(a.isPrimary) || order.indexOf(a.voice) - order.indexOf(b.voice),
    )
}
