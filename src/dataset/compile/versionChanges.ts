import type { CompiledDataset } from '../schema'
import {
  type ChangedList,
  changedLists,
  type DatasetChanges,
  datasetChanges,
  earlierId,
  entriesById,
  type Fields,
} from './datasetChanges'
import { type FieldChange, fieldChanges } from './fieldChanges'

/** An entry that a version added or removed. */
export interface NamedEntry {
  id: string
  name: string
}

/** An entry that a version changed. */
export interface ChangedEntry extends NamedEntry {
  fields: readonly FieldChange[]
  /** Why, as the changelog of the data has it. */
  why?: string
}

/** The changes to one list of a version. */
export interface ListDetails {
  added: readonly NamedEntry[]
  changed: readonly ChangedEntry[]
  removed: readonly NamedEntry[]
}

/** Everything that one version of the data changed: `data/changes/VERSION.json`. */
export interface VersionChanges {
  version: string
  lists: Partial<Record<ChangedList, ListDetails>>
}

/** How many entries of a list a version added, changed and removed. */
export interface ListCounts {
  added: number
  changed: number
  removed: number
}

/** One version in `data/changes/index.json`, newest first. */
export interface VersionSummary {
  version: string
  /** Day of its release; null for data that is not frozen yet. */
  released: string | null
  /** All records; `interest` of them are expressions of interest. */
  agreements: number
  interest: number
  sources: number
  /** What the changelog of the data says of it, in paragraphs. */
  notes: readonly string[]
  /** Null for the first version, with which nothing is compared. */
  lists: Partial<Record<ChangedList, ListCounts>> | null
}

/** Compares two versions value by value. `reasons`: why entries changed, by id. */
export function versionChanges(
  before: CompiledDataset,
  after: CompiledDataset,
  reasons: ReadonlyMap<string, string>,
): VersionChanges {
  const found = datasetChanges(before, after)
  const lists: VersionChanges['lists'] = {}
  for (const list of changedLists) {
    const changes = found[list]
    if (changes) lists[list] = detailsOf(list, changes, before, after, reasons)
  }
  return { version: after.version, lists }
}

/** The numbers of what changed, by list. */
export function countsOf({ lists }: VersionChanges): Partial<Record<ChangedList, ListCounts>> {
  return Object.fromEntries(
    Object.entries(lists).map(([list, { added, changed, removed }]) => [
      list,
      { added: added.length, changed: changed.length, removed: removed.length },
    ]),
  )
}

function detailsOf(
  list: ChangedList,
  changes: NonNullable<DatasetChanges[ChangedList]>,
  before: CompiledDataset,
  after: CompiledDataset,
  reasons: ReadonlyMap<string, string>,
): ListDetails {
  const earlier = entriesById(before, list)
  const later = entriesById(after, list)
  const named = (id: string): NamedEntry => ({
    id,
    name: nameOf(later.get(id) ?? earlier.get(id) ?? {}, after),
  })
  return {
    added: changes.added.map(named),
    changed: changes.changed.map(({ id, fields }) => {
      const entry = later.get(id) ?? {}
      const was = earlier.has(id) ? id : (earlierId(entry, earlier) ?? id)
      const why = reasons.get(id) ?? reasons.get(was)
      return {
        ...named(id),
        fields: fieldChanges(earlier.get(was) ?? {}, entry, fields),
        ...(why !== undefined && { why }),
      }
    }),
    removed: changes.removed.map(named),
  }
}

/** What readers call an entry: its title or name; for a membership, its country and group. */
function nameOf(
  { title, name, shortName, country, group, claimant, date, id }: Fields,
  { countries, groups }: CompiledDataset,
): string {
  if (typeof group === 'string' && typeof country === 'string') {
    const member = countries.find(({ iso3 }) => iso3 === country)?.name ?? country
    return `${member}, ${groups.find((known) => known.id === group)?.shortName ?? group}`
  }
  if (typeof claimant === 'string') return `${claimant}, ${String(date)}`
  return String(title ?? name ?? shortName ?? id ?? '')
}
