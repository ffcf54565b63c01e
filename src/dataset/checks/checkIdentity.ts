import { type CheckInput, type Entry, type JsonPath, type Problem, problemAt } from './dataFolder'

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

/** The same program or source twice in one record. */
export function checkRepeats({ entries }: CheckInput): Problem[] {
  return [
    ...entries.agreements.flatMap((entry) => [
      ...repeats(entry, entry.value.programs, ['programs']),
      ...repeats(entry, entry.value.sources, ['sources']),
      ...(entry.value.milestones ?? []).flatMap((milestone, index) =>
        repeats(entry, milestone.sources, ['milestones', index, 'sources']),
      ),
    ]),
    ...entries.memberships.flatMap((entry) => repeats(entry, entry.value.sources, ['sources'])),
    ...entries.organisations.flatMap((entry) =>
      repeats(entry, entry.value.militaryLink?.sources, ['militaryLink', 'sources']),
    ),
  ]
}

function repeats(entry: Entry<unknown>, ids: readonly string[] | undefined, field: JsonPath): Problem[] {
  return (ids ?? []).flatMap((id, index) =>
    id && ids?.indexOf(id) !== index
      ? [problemAt(entry, [...field, index], `“${id}” stands here twice`, 'name it once')]
      : [],
  )
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
    // Data that is no file, such as that of the app, has no lines.
    const line = earlier.file.lineOf(earlier.path)
    const where = line >= 0 ? `${earlier.file.path}:${line}` : earlier.file.path
    return [problemAt(entry, [field], `is the same as that of ${earlier.id} (${where})`, fix)]
  })
}
