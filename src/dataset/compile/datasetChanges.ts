import type { CompiledDataset } from '../schema'

/** The changes to one list, by id. */
export interface ListChanges {
  added: readonly string[]
  /** Each with the fields that changed. */
  changed: readonly { id: string; fields: readonly string[] }[]
  removed: readonly string[]
}

/** The lists of the dataset that versions are compared by, most important first. */
export const changedLists = [
  'agreements',
  'organisations',
  'publishers',
  'sources',
  'claims',
  'programs',
  'groups',
  'memberships',
  'countries',
] as const satisfies readonly (keyof CompiledDataset)[]

export type ChangedList = (typeof changedLists)[number]

/** The lists that differ between two versions. */
export type DatasetChanges = Partial<Record<ChangedList, ListChanges>>

/** Fields that follow from others of the same entry or its sources: that those changed says enough. */
const derivedFields: ReadonlySet<string> = new Set([
  'confidenceReason',
  'evidenceKind',
  'publisherId',
  'writerKind',
])

/**
 * Compares two versions of the dataset, list by list. A renamed record has changed its id. A list that the form of the
 * earlier version did not have yet is not compared.
 */
export function datasetChanges(before: CompiledDataset, after: CompiledDataset): DatasetChanges {
  const changes: DatasetChanges = {}
  for (const list of changedLists) {
    if (!before[list]) continue
    const found = listChanges(entriesById(before, list), entriesById(after, list))
    if (found.added.length + found.changed.length + found.removed.length > 0) changes[list] = found
  }
  return changes
}

function listChanges(before: ReadonlyMap<string, Fields>, after: ReadonlyMap<string, Fields>): ListChanges {
  const earlier = new Map(
    [...after].map(([id, entry]) => [id, before.has(id) ? id : earlierId(entry, before)]),
  )
  const kept = new Set(earlier.values())
  return {
    added: [...after.keys()].filter((id) => earlier.get(id) === undefined),
    changed: [...after].flatMap(([id, entry]) => {
      const old = before.get(earlier.get(id) ?? '')
      const fields = old ? changedFields(old, entry) : []
      return fields.length > 0 ? [{ id, fields }] : []
    }),
    removed: [...before.keys()].filter((id) => !kept.has(id)),
  }
}

/** The id that an entry had before it was renamed. */
export function earlierId({ formerIds }: Fields, before: ReadonlyMap<string, Fields>): string | undefined {
  return Array.isArray(formerIds) ? formerIds.map(String).findLast((id) => before.has(id)) : undefined
}

/** An entry of any list. */
export type Fields = Readonly<Record<string, unknown>>

function changedFields(before: Fields, after: Fields): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter(
    (name) => !derivedFields.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
}

/** The entries of a list by their ids. */
export function entriesById(dataset: CompiledDataset, list: ChangedList): ReadonlyMap<string, Fields> {
  const entries: readonly Fields[] = dataset[list] ?? []
  return new Map(entries.map((entry) => [idOf(entry), entry]))
}

/** Key of an entry: the code of a country; group, country and joining date of a membership; otherwise the id. */
function idOf({ id, iso3, group, country, joined }: Fields): string {
  if (id !== undefined) return String(id)
  return iso3 !== undefined ? String(iso3) : [group, country, joined ?? 'undated'].join('/')
}
