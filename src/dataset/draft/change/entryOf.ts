import type { Entries, Entry } from '../../checks/dataFolder'
import type { Fields } from '../fields'
import type { Change } from './change'

/** The entry that a change names. A membership can be named with its joining date too, if there are several. */
export function entryOf(
  { in: list, id }: Pick<Change, 'in' | 'id'>,
  entries: Entries,
): Entry<unknown> | undefined {
  const all: readonly Entry<unknown>[] = entries[list]
  const found = all.filter((entry) => {
    const { joined } = entry.value as Fields
    return entry.id === id || (list === 'memberships' && `${entry.id}/${joined}` === id)
  })
  return found.length === 1 ? found[0] : undefined
}
