import { isPrimary, publisherOf } from '../../dataset/checks/checkConfidence'
import type { Agreement, Organisation, Source } from '../../dataset/schema'
import { sourceKinds } from '../../dataset/vocabulary'

/** Kind of evidence a source gives: `own` for a party's or public body's own text, otherwise the kind of source. */
type SourceVoice = 'own' | Source['kind']

/** The reasons for a confidence, by the rule in the codebook. */
export interface ConfidenceReasons {
  confidence: Agreement['confidence']
  /** Distinct publishers by voice, primary ones first. */
  voices: readonly { voice: SourceVoice; isPrimary: boolean; publishers: readonly string[] }[]
  /** What the sources alone would justify. */
  allows: 'primary' | 'publishers' | 'single'
  /** Whether the record has a note, which may explain a confidence lower than the sources justify. */
  hasNote: boolean
}

const order: readonly SourceVoice[] = ['own', ...sourceKinds]

/**
 * Explains the confidence of a record by the rule: one primary source is enough for high, and so are two publishers;
 * copies and editions of one text count once.
 */
export function explainConfidence(
  record: Agreement,
  sources: readonly Source[],
  organisations: ReadonlyMap<string, Organisation>,
): ConfidenceReasons {
  const parties = record.parties.flatMap(({ organisation }) =>
    organisation ? [organisation, organisations.get(organisation)?.parent] : [],
  )
  const voices = new Map<SourceVoice, { isPrimary: boolean; publishers: Map<string, string> }>()
  for (const source of sources) {
    const primary = isPrimary(source, organisations, parties)
    const isByKind = source.kind === 'government' || source.kind === 'intergovernmental'
    const voice = primary && !isByKind ? 'own' : source.kind
    const entry = voices.get(voice) ?? { isPrimary: primary, publishers: new Map<string, string>() }
    voices.set(voice, entry)
    const key = publisherOf(source)
    if (!entry.publishers.has(key)) entry.publishers.set(key, source.publisher)
  }
  const publishers = new Set(sources.map(publisherOf))
  const hasPrimary = [...voices.values()].some((entry) => entry.isPrimary)
  return {
    confidence: record.confidence,
    voices: [...voices]
      .map(([voice, entry]) => ({
        voice,
        isPrimary: entry.isPrimary,
        publishers: [...entry.publishers.values()],
      }))
      .sort(
        (a, b) =>
          Number(b.isPrimary) - Number(a.isPrimary) || order.indexOf(a.voice) - order.indexOf(b.voice),
      ),
    allows: hasPrimary ? 'primary' : publishers.size > 1 ? 'publishers' : 'single',
    hasNote: record.note !== undefined,
  }
}
