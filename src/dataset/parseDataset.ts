import { withoutSources } from './compile/coreOf'
import type { CoreDataset, Dataset } from './dataset'
import { indexDataset } from './indexDataset'
import type { CompiledDataset, Source } from './schema'

/** The only version of the compiled dataset that this app reads. */
export const schemaVersion = 1

export type ParsedDataset =
  /** `sources` by id; null if the file leaves them out. */
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
 * Reads a compiled dataset from its JSON text: either all of it (`dataset.json`) or the core that the app loads first,
 * without sources. The build has checked every record, so only the overall structure is checked here. A truncated file,
 * another kind of file or another schema version returns a reason and never throws.
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
  if (!hasOutline(value))
    return { ok: false, reason: 'not-a-dataset', detail: missingParts(value).join(', ') }
  try {
    if (!isWhole(value)) return { ok: true, dataset: indexDataset(value), sources: null }
    const sources = new Map(value.sources.map((source) => [source.id, source]))
    return { ok: true, dataset: indexDataset(withoutSources(value)), sources }
  } catch (error) {
    return { ok: false, reason: 'broken', detail: messageOf(error) }
  }
}

function hasOutline(value: Readonly<Record<string, unknown>>): value is CoreDataset | CompiledDataset {
  return missingParts(value).length === 0
}

function isWhole(dataset: CoreDataset | CompiledDataset): dataset is CompiledDataset {
  return 'sources' in dataset && Array.isArray(dataset.sources)
}

function missingParts(value: Readonly<Record<string, unknown>>): readonly string[] {
  const missing: string[] = lists.filter((list) => !Array.isArray(value[list]))
  return isRecord(value.about) || missing.length > 0 ? missing : ['about']
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
