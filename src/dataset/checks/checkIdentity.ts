import { addressKey } from '../addressKey'
import { type CheckInput, type Entry, type JsonPath, type Problem, problemAt } from './dataFolder'

/** Reports duplicate ids, codes and memberships. */
export function checkIds({ entries }: CheckInput): Problem[] {
  const { agreements, sources, organisations, programs, countries, groups, claims, memberships } = entries
  const doubleId = 'choose another id; ids of old records are never reused'
  return [
    ...[agreements, sources, organisations, programs, groups, claims].flatMap((list) =>
      doubles<{ id: string }>(list, 'id', (value) => value.id, doubleId),
    ),
    ...doubles(countries, 'iso3', (value) => value.iso3, 'keep one entry per country'),
    ...doubles(
      memberships,
      'country',
      (value) => value.group && value.country && `${value.group} / ${value.country} / ${value.joined}`,
      'to change that entry, correct it by its id with --in memberships; for another membership give its joining date',
      (value, earlier) =>
        `${value.country} is in ${value.group} already${value.joined ? ` since ${value.joined}` : ', without a joining date'} (${earlier})`,
    ),
  ]
}

/** Reports former ids that are the id of a record, or a former id of another one. */
export function checkFormerIds({ entries }: CheckInput): Problem[] {
  const current = new Map(entries.agreements.map((entry) => [entry.id, entry]))
  const first = new Map<string, Entry<unknown>>()
  return entries.agreements.flatMap((entry) =>
    (entry.value.formerIds ?? []).flatMap((id, index) => {
      const owner = current.get(id) ?? first.get(id)
      if (id) first.set(id, entry)
      if (!owner) return []
      const message = `“${id}” is also ${current.has(id) ? 'the id' : 'a former id'} of ${owner.id}`
      return [
        problemAt(entry, ['formerIds', index], message, 'an id leads to one record: remove one of the two'),
      ]
    }),
  )
}

/** Reports sources with the same address, and identical summaries. */
export function checkTwins({ entries }: CheckInput): Problem[] {
  return [
    ...doubles(
      entries.sources,
      'url',
      (value) => addressKey(value.url),
      'keep one source per address and refer to it from the records',
    ),
    ...doubles(
      entries.agreements,
      'summary',
      (value) => value.summary?.trim().toLowerCase(),
      'describe what is specific to this record, or merge the two',
    ),
  ]
}

/** Reports a program or source that one record lists twice. */
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
      ? [problemAt(entry, [...field, index], `“${id}” is listed twice`, 'remove one of the two')]
      : [],
  )
}

function doubles<Value>(
  list: readonly Entry<Value>[],
  field: string,
  keyOf: (value: Partial<Value>) => string | undefined,
  fix: string,
  say?: (value: Partial<Value>, earlier: string) => string,
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
    // Data that does not come from a file, such as the loaded dataset, has no lines.
    const line = earlier.file.lineOf(earlier.path)
    const where = line >= 0 ? `${earlier.file.path}:${line}` : earlier.file.path
    const message = say?.(entry.value, where) ?? `is the same as in ${earlier.id} (${where})`
    return [problemAt(entry, [field], message, fix)]
  })
}
