import { type CheckInput, type Entry, type Problem, problemAt } from './dataFolder'

/** Ids, codes and memberships that occur twice. */
export function checkIds({ entries }: CheckInput): Problem[] {
  const { agreements, sources, organisations, programs, countries, groups, claims, memberships } = entries
  const doubleId = 'give this one an id of its own; ids of old records are never reused'
  return [
    ...[agreements, sources, organisations, programs, groups, claims].flatMap((list) =>
      doubles<{ id: string }>(list, 'id', (value) => value.id, doubleId),
    ),
    ...doubles(countries, 'iso3', (value) => value.iso3, 'keep one entry a country'),
    ...doubles(
      memberships,
      'country',
      (value) => value.group && value.country && `${value.group} / ${value.country} / ${value.joined}`,
      'keep one entry for a country, a group and a joining date',
    ),
  ]
}

/** Sources with the same address, and summaries that are the same word for word. */
export function checkTwins({ entries }: CheckInput): Problem[] {
  return [
    ...doubles(
      entries.sources,
      'url',
      (value) => value.url?.replace(/\/$/, ''),
      'keep one source an address and point the records to it',
    ),
    ...doubles(
      entries.agreements,
      'summary',
      (value) => value.summary?.trim().toLowerCase(),
      'say what is particular to this record, or merge the two',
    ),
  ]
}

function doubles<Value>(
  list: readonly Entry<Value>[],
  field: string,
  keyOf: (value: Partial<Value>) => string | undefined,
  fix: string,
): Problem[] {
  const first = new Map<string, Entry<Value>>()
  return list.flatMap((entry) => {
    const key = keyOf(entry.value)
    if (!key) return []
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, entry)
      return []
    }
    const where = `${earlier.file.path}:${earlier.file.lineOf(earlier.path)}`
    return [problemAt(entry, [field], `is the same as that of ${earlier.id} (${where})`, fix)]
  })
}
