import type { Fields } from './datasetChanges'

/** One value of an entry that differs between two versions. */
export interface FieldChange {
  /** Its path, as in the codebook: `date.value`. */
  field: string
  /** The earlier value; of a list, what it no longer has. Absent if there was none. */
  from?: unknown
  /** The later value; of a list, what is new in it. Absent if there is none. */
  to?: unknown
}

/**
 * What changed in an entry, value by value: objects are compared by field, lists by their members. A list whose members
 * only changed places is given whole.
 */
export function fieldChanges(before: Fields, after: Fields, fields: readonly string[]): FieldChange[] {
  return fields.flatMap((field) => changesAt(field, before[field], after[field]))
}

function changesAt(field: string, from: unknown, to: unknown): FieldChange[] {
  if (textOf(from) === textOf(to)) return []
  if (isFields(from) && isFields(to))
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      changesAt(`${field}.${key}`, from[key], to[key]),
    )
  if (Array.isArray(from) && Array.isArray(to)) {
    const [gone, fresh] = [without(from, to), without(to, from)]
    const isReordered = gone.length + fresh.length === 0
    return [changeOf(field, isReordered ? from : gone, isReordered ? to : fresh)]
  }
  return [changeOf(field, from, to)]
}

function changeOf(field: string, from: unknown, to: unknown): FieldChange {
  return { field, ...(!isNothing(from) && { from }), ...(!isNothing(to) && { to }) }
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const known = new Set(other.map(textOf))
  return list.filter((member) => !known.has(textOf(member)))
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | undefined {
  return JSON.stringify(value)
}
