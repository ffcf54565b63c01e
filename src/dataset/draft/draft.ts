import { checkEntries } from '../checks/checkDataset'
import type { DataFile, Problem } from '../checks/dataFolder'
import { joinEntries, missingFiles, readEntries } from '../checks/readEntries'
import { sourceFile } from '../sourceFile'

/** Fields as typed or read. Untrusted. */
export type Fields = Readonly<Record<string, unknown>>

/** A record to be added, with its new publishers, sources and organisations. */
export interface Draft {
  agreement: Fields
  publishers: readonly Fields[]
  sources: readonly Fields[]
  organisations: readonly Fields[]
}

/** A new entry for a file of the data folder. */
export interface Addition {
  /** Path inside the folder. */
  path: string
  value: Fields
  part: DraftPart
}

/** A part of a draft: the record, or an entry of one of its lists. */
interface DraftPart {
  list: keyof Draft
  index: number
}

/** A problem, with the part of the draft it is in; null if it is in the existing data. */
export interface DraftProblem extends Problem {
  part: DraftPart | null
}

/** The entries that a draft adds: the record to the file of its primary program, each source to that of its letter. */
export function additionsOf({ agreement, publishers, sources, organisations }: Draft): readonly Addition[] {
  return [
    { path: fileOf(agreement), value: agreement, part: { list: 'agreement', index: 0 } },
    ...sources.map((value, index): Addition => {
      return { path: sourceFile(String(value.id)), value, part: { list: 'sources', index } }
    }),
    ...publishers.map((value, index): Addition => {
      return { path: 'publishers.json', value, part: { list: 'publishers', index } }
    }),
    ...organisations.map((value, index): Addition => {
      return { path: 'organisations.json', value, part: { list: 'organisations', index } }
    }),
  ]
}

/**
 * Reads a folder once and returns a function that checks the folder with a draft added. Problems of the draft come first.
 * `today` is a day number; later dates are problems.
 */
export function draftChecker(
  files: readonly DataFile[],
  today: number,
): (draft: Draft) => readonly DraftProblem[] {
  const before = readEntries(files)
  return (draft) => {
    const additions = additionsOf(draft)
    // Each part becomes a separate file, read after the existing ones, with a unique negative number as its line: so a
    // duplicate is reported for the new entry, and each problem can be traced to its part.
    const pieces = additions.map(({ path, value }, number): DataFile => {
      return { path, value: [value], lineOf: () => firstPiece - number }
    })
    const { problems, ...read } = joinEntries(before, readEntries(pieces))
    const missing = missingFiles([...files, ...pieces])
    const found = checkEntries({ ...read, problems: [...missing, ...problems] }, today).map(
      (problem): DraftProblem => {
        return { ...problem, part: additions[firstPiece - problem.line]?.part ?? null }
      },
    )
    return [...found.filter(({ part }) => part), ...found.filter(({ part }) => !part)]
  }
}

/** Below −1, which means “no line”. */
const firstPiece = -2

function fileOf({ programs }: Fields): string {
  return `agreements/${nameIn(Array.isArray(programs) ? programs[0] : undefined)}.json`
}

/** A word as part of a file name. The checker refuses unknown words before anything is written. */
function nameIn(word: unknown): string {
  return typeof word === 'string' && /^[a-z0-9-]+$/.test(word) ? word : 'unknown'
}
