import { unusedEntries } from '../../checks/checkReferences'
import type { CheckInput, Entries, Entry } from '../../checks/dataFolder'

/** An entry that nothing refers to after a change, though something did before. */
export interface Orphan {
  /** What it is. */
  kind: 'source' | 'publisher' | 'organisation'
  entry: Entry<unknown>
}

/**
 * The entries that only what was changed referred to, and those that only these referred to in turn. What nothing referred to
 * before the change is not among them, nor is what the change itself adds or edits.
 */
export function orphansOf(before: CheckInput, after: CheckInput): readonly Orphan[] {
  const existing = new Set(candidates(before.entries).map(({ entry }) => entry))
  for (const { entry } of candidates(unusedEntries(before))) existing.delete(entry)
  const orphans: Orphan[] = []
  let left = after.entries
  for (;;) {
    const found = candidates(unusedEntries({ ...after, entries: left })).filter(({ entry }) =>
      existing.has(entry),
    )
    if (found.length === 0) return orphans
    orphans.push(...found)
    const gone = new Set(found.map(({ entry }) => entry))
    const isLeft = (entry: Entry<unknown>) => !gone.has(entry)
    left = {
      ...left,
      sources: left.sources.filter(isLeft),
      publishers: left.publishers.filter(isLeft),
      organisations: left.organisations.filter(isLeft),
    }
  }
}

type Lists = Pick<Entries, 'sources' | 'publishers' | 'organisations'>

function candidates({ sources, publishers, organisations }: Lists): readonly Orphan[] {
  return [
    ...sources.map((entry) => ({ kind: 'source' as const, entry })),
    ...publishers.map((entry) => ({ kind: 'publisher' as const, entry })),
    ...organisations.map((entry) => ({ kind: 'organisation' as const, entry })),
  ]
}
