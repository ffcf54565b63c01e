import { type CheckInput, type Problem, problemAt } from './dataFolder'
import type { IdHistory } from './idHistory'

/** Reports records with a rejected id, and records of frozen versions whose id leads nowhere any more. */
export function checkHistory({ entries }: CheckInput, history: IdHistory): Problem[] {
  const ids = new Map(entries.agreements.map((entry) => [entry.id, entry]))
  const former = new Set(entries.agreements.flatMap((entry) => entry.value.formerIds ?? []))
  return [...history.agreements].flatMap(([id, { file, isRejected, line }]) => {
    const entry = ids.get(id)
    if (isRejected)
      return entry
        ? [
            problemAt(
              entry,
              ['id'],
              `is listed in ${file} as not used`,
              'choose another id; ids listed there are never used again',
            ),
          ]
        : []
    if (entry || former.has(id)) return []
    return [
      {
        file,
        line: line(),
        record: id,
        field: 'id',
        message: 'is in this frozen version, but no record has this id any more',
        fix: 'add it to the formerIds of the record that now has its act, or list it in REJECTED.md with the reason',
      },
    ]
  })
}
