import { checkEntries } from '../checks/checkDataset'
import type { DataFile, Problem } from '../checks/dataFolder'
import { joinEntries, missingFiles, readEntries } from '../checks/readEntries'

/** Fields as they were typed or read: nothing of them is trusted. */
export type Fields = Readonly<Record<string, unknown>>

/** A record that is to be added, with the sources and organisations that are new with it. */
export interface Draft {
  agreement: Fields
  sources: readonly Fields[]
  organisations: readonly Fields[]
}

/** Something new that goes into a file of the data folder. */
export interface Addition {
  /** Path inside the folder. */
  path: string
  value: Fields
  part: DraftPart
}

/** Which part of a draft: the record, or one of the lists at a position. */
interface DraftPart {
  list: keyof Draft
  index: number
}

/** A problem, and the part of the draft that it is in; null where it is in what was there before. */
export interface DraftProblem extends Problem {
  part: DraftPart | null
}

/** What a draft adds, and to which files: the record to that of its primary program, sources to that of their kind. */
export function additionsOf({ agreement, sources, organisations }: Draft): readonly Addition[] {
  return [
    { path: fileOf(agreement), value: agreement, part: { list: 'agreement', index: 0 } },
    ...sources.map((value, index): Addition => {
      return { path: `sources/${nameIn(value.kind)}.json`, value, part: { list: 'sources', index } }
    }),
    ...organisations.map((value, index): Addition => {
      return { path: 'organisations.json', value, part: { list: 'organisations', index } }
    }),
  ]
}

/**
 * Reads a folder once, and gives what tells what is wrong with it once a draft is in it, by the checker of the data
 * folder: problems of the draft first. `today`: last day that is not in the future, as a day number.
 */
export function draftChecker(
  files: readonly DataFile[],
  today: number,
): (draft: Draft) => readonly DraftProblem[] {
  const before = readEntries(files)
  return (draft) => {
    const additions = additionsOf(draft)
    // Each part is a piece of its file with a number of its own in place of a line, after all that was there before,
    // so that of two twins the new one is named, and problems can be traced to their part.
    const pieces = additions.map(({ path, value }, number): DataFile => {
      return { path, value: [value], lineOf: () => firstPiece - number }
    })
    const { entries, problems } = joinEntries(before, readEntries(pieces))
    const missing = missingFiles([...files, ...pieces])
    const found = checkEntries({ entries, problems: [...missing, ...problems] }, today).map(
      (problem): DraftProblem => {
        return { ...problem, part: additions[firstPiece - problem.line]?.part ?? null }
      },
    )
    return [...found.filter(({ part }) => part), ...found.filter(({ part }) => !part)]
  }
}

/** Below -1, which stands for “no line”. */
const firstPiece = -2

function fileOf({ programs }: Fields): string {
  return `agreements/${nameIn(Array.isArray(programs) ? programs[0] : undefined)}.json`
}

/** Part of a file's name; what is none is refused by the checker before anything is written. */
function nameIn(word: unknown): string {
  return typeof word === 'string' && /^[a-z0-9-]+$/.test(word) ? word : 'unknown'
}
