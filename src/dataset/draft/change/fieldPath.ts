import type { JsonPath } from '../../checks/dataFolder'
import { type Fields, isFields } from '../fields'

/** The keys and positions of a path such as `parties.1.country`. */
export function keysOf(path: string): JsonPath {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}

/** Returns the value at a path such as `parties.1.country`; undefined if there is none. */
export function valueAtField(entry: unknown, path: string): unknown {
  let found = entry
  for (const key of path.split('.')) found = ownValue(found, key)
  return found
}

/**
 * Returns a copy with another value at a path; undefined removes it. Objects on the way are created, positions of lists
 * are not: null if a position does not exist. New keys of the entry itself take their place in `order`.
 */
export function withField(
  entry: Fields,
  path: string,
  value: unknown,
  order: readonly string[],
): Fields | null {
  const keys = path.split('.')
  const [first = ''] = keys
  const changed = changedAt(entry, keys, value)
  if (!isFields(changed)) return null
  const isNew = !Object.hasOwn(entry, first) && Object.hasOwn(changed, first)
  return isNew ? inPlace(changed, first, order) : changed
}

function changedAt(before: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(before)) {
    const index = Number(key)
    if (!Number.isInteger(index) || index < 0 || index >= before.length) return null
    if (rest.length === 0 && value === undefined) return before.filter((_, position) => position !== index)
    const inner = rest.length === 0 ? value : changedAt(before[index], rest, value)
    return inner === null && rest.length > 0
      ? null
      : before.map((member: unknown, position) => (position === index ? inner : member))
  }
  if (before !== undefined && !isFields(before)) return null
  const fields = before ?? {}
  const inner = rest.length === 0 ? value : changedAt(ownValue(fields, key), rest, value)
  if (inner === null && rest.length > 0) return null
  if (inner !== undefined) return { ...fields, [key]: inner }
  const { [key]: _removed, ...kept } = fields
  return kept
}

/** Moves a new key, which is the last one, before the first key that follows it in `order`. */
function inPlace(entry: Fields, added: string, order: readonly string[]): Fields {
  const rank = order.indexOf(added)
  const others = Object.keys(entry).filter((key) => key !== added)
  const at = rank === -1 ? -1 : others.findIndex((key) => order.indexOf(key) > rank)
  const sorted = at === -1 ? [...others, added] : [...others.slice(0, at), added, ...others.slice(at)]
  return Object.fromEntries(sorted.map((key) => [key, entry[key]]))
}

/** The value at a key of an object or a list; undefined for anything else, and for what every object inherits. */
function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Fields)[key]
}
