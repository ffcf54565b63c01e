import { byList, historicLists, type IdHistory, type UsedId } from '../../dataset/checks/idHistory'
import type { CompiledDataset } from '../../dataset/schema'
import { frozenPath, readReleases } from '../release/versions'
import { textOf } from './replaceFiles'

/** Name of the list of rejected records in a data folder. */
export const rejectedName = 'REJECTED.md'

/** Reads every id that the frozen versions of a data folder and `REJECTED.md` use. */
export function readHistory(folder: string): IdHistory {
  const lists = byList(() => new Map<string, UsedId>())
  // Newest first: an id is looked up in the newest version that has it.
  for (const { version } of readReleases(folder)) {
    const file = frozenPath(version)
    const text = textOf(folder, file)
    if (text === null) continue
    const frozen = JSON.parse(text) as CompiledDataset
    for (const list of historicLists)
      for (const { id } of frozen[list] ?? [])
        if (!lists[list].has(id))
          lists[list].set(id, {
            file,
            isRejected: false,
            line: () => lineOf(text, JSON.stringify(list), JSON.stringify({ id }).slice(0, -1)),
          })
  }
  for (const [id, line] of rejectedIds(folder))
    lists.agreements.set(id, { file: rejectedName, isRejected: true, line: () => line })
  return lists
}

/** The ids in the first column of the tables of `REJECTED.md`, with their lines. */
function rejectedIds(folder: string): readonly (readonly [id: string, line: number])[] {
  return (textOf(folder, rejectedName) ?? '').split('\n').flatMap((text, index) => {
    const id = /^\|\s*`?([a-z0-9]+(?:-[a-z0-9]+)*)`?\s*\|/.exec(text)?.[1]
    return id === undefined ? [] : [[id, index + 1] as const]
  })
}

/** Line, from 1, of an entry of a list in a frozen version, which has one entry on each line. */
function lineOf(text: string, list: string, entry: string): number {
  const at = text.indexOf(`\n${entry}`, text.indexOf(`\n${list}`))
  return at === -1 ? 1 : text.slice(0, at + 1).split('\n').length
}
