import type { JsonPath, Problem } from '../checks/dataFolder'
import { sourceFile } from '../compile/sourceFile'
import type { Change } from './change/change'
import type { Fields } from './fields'

/**
 * What is to be added to the data: a new record, new entries of other lists, and changes to entries that exist. It is
 * checked and written as a whole.
 */
export interface Draft {
  /** The new record; null if there is none. */
  agreement: Fields | null
  publishers: readonly Fields[]
  sources: readonly Fields[]
  organisations: readonly Fields[]
  memberships: readonly Fields[]
  claims: readonly Fields[]
  changes: readonly Change[]
}

/** A draft that adds nothing. */
export const emptyDraft: Draft = {
  agreement: null,
  publishers: [],
  sources: [],
  organisations: [],
  memberships: [],
  claims: [],
  changes: [],
}

/** A part of a draft: the record, or an entry of one of its lists. */
export interface DraftPart {
  list: keyof Draft
  index: number
}

/** A problem, with the part of the draft it is in; null if it is in the existing data. */
export interface DraftProblem extends Problem {
  part: DraftPart | null
}

/** A new entry for a file of the data folder. */
export interface Addition {
  /** Path inside the folder. */
  path: string
  /** The list inside the file. */
  at: JsonPath
  value: Fields
  part: DraftPart
}

/** The entries that a draft adds: the record to the file of its primary program, each source to that of its letter. */
export function additionsOf(draft: Draft): readonly Addition[] {
  const inFile = (
    list: 'sources' | 'publishers' | 'organisations' | 'memberships' | 'claims',
    pathOf: (entry: Fields) => string,
    at: JsonPath = [],
  ) =>
    draft[list].map((value, index): Addition => ({ path: pathOf(value), at, value, part: { list, index } }))
  const { agreement } = draft
  return [
    ...(agreement
      ? [
          {
            path: recordFile(agreement),
            at: [],
            value: agreement,
            part: { list: 'agreement' as const, index: 0 },
          },
        ]
      : []),
    ...inFile('sources', ({ id }) => sourceFile(String(id))),
    ...inFile('publishers', () => 'publishers.json'),
    ...inFile('organisations', () => 'organisations.json'),
    ...inFile('memberships', () => 'groups.json', ['memberships']),
    ...inFile('claims', () => 'claims.json'),
  ]
}

/** The file of a record: that of its primary program. The checker refuses unknown words before anything is written. */
export function recordFile({ programs }: Fields): string {
  const word: unknown = Array.isArray(programs) ? programs[0] : undefined
  const name = typeof word === 'string' && /^[a-z0-9-]+$/.test(word) ? word : 'unknown'
  return `agreements/${name}.json`
}
