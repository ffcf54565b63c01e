import type { CoreDataset, Dataset } from './dataset'
import { indexDataset } from './indexDataset'
import type { Source } from './schema'

/** The only form of the compiled dataset that this app reads. */
export const schemaVersion = 1

export type ParsedDataset =
  /** `sources` by id, where the file has them; null where they are a file of their own. */
  | { ok: true; dataset: Dataset; sources: ReadonlyMap<string, Source> | null }
  | { ok: false; reason: 'not-a-dataset' | 'other-schema' | 'broken'; detail: string }

const lists = [
  'programs',
  'countries',
  'organisations',
  'groups',
  'memberships',
  'claims',
  'agreements',
] as const satisfies readonly (keyof CoreDataset)[]

/**
 * Reads a compiled dataset from its JSON text: the whole (`dataset.json`) or what the app loads first, without sources. The build has checked every record, so only the outline is looked at
 * here; a file that is cut off, is something else or has another schema version gives a reason, never an exception.
 */
export function parseDataset(json: string): ParsedDataset {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { ok: false, reason: 'broken', detail: messageOf(error) }
  }
  if (!isRecord(value)) return { ok: false, reason: 'not-a-dataset', detail: typeof value }
  if (value.schemaVersion !== schemaVersion)
    return { ok: false, reason: 'other-schema', detail: JSON.stringify(value.schemaVersion) ?? '' }
  const missing = lists.filter((list) => !Array.isArray(value[list]))
  if (missing.length > 0 || !isRecord(value.about))
    return { ok: false, reason: 'not-a-dataset', detail: missing.join(', ') || 'about' }
  try {
    const sources = Array.isArray(value.sources) ? (value.sources as Source[]) : null
    const core = value as unknown as CoreDataset
    const dataset = indexDataset(sources ? { ...core, sourceCount: sources.length } : core)
    return { ok: true, dataset, sources: sources && new Map(sources.map((source) => [source.id, source])) }
  } catch (error) {
    return { ok: false, reason: 'broken', detail: messageOf(error) }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
