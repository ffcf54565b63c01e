import { partyIds } from '../../dataset/evidence/confidenceOf'
import { isPrimary } from '../../dataset/evidence/isPrimary'
import { writerKey } from '../../dataset/evidence/writerKey'
import type { Agreement, Organisation, Source } from '../../dataset/schema'
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

/** The sources of a record by kind of evidence, primary ones first. Reprints of one text count once. */
export function voicesOf(
  record: Agreement,
  sources: readonly Source[],
  organisations: ReadonlyMap<string, Organisation>,
): readonly Voice[] {
  const parties = partyIds(record.parties, organisations)
  const voices = new Map<SourceVoice, { isPrimary: boolean; publishers: Map<string, string> }>()
  for (const source of sources) {
    const primary = isPrimary(source, organisations, parties)
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
