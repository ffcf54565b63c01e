import { checkUsable } from '../checks/checkDataset'
import type { DataFile, JsonPath, Problem } from '../checks/dataFolder'
import type { CompiledDataset } from '../schema'

/** The lists of a dataset before their content is checked. */
export type RawLists = Record<ListName, unknown[]> & { about: unknown }

export const listNames = [
  'programs',
  'countries',
  'organisations',
  'groups',
  'memberships',
  'claims',
  'sources',
  'agreements',
] as const satisfies readonly (keyof CompiledDataset)[]

type ListName = (typeof listNames)[number]

/** Version of all own data: none of the tracker's, whatever the file says. */
const ownVersion = 'own'

/** A position in a reader's own file. */
export interface OwnPlace {
  /** Line of a JSON file or row of a table, from 1; a table's first row is its header. */
  row: number
  /** Path of the field in the record, or name of the table column. */
  column: string
}

/** A problem in a reader's own file: where it is, what is wrong, and how to fix it. */
export interface OwnProblem extends OwnPlace, Pick<Problem, 'record' | 'message' | 'fix'> {}

/** The result of reading a file: the usable records, and the problems of all others. */
export interface OwnResult {
  dataset: CompiledDataset
  problems: readonly OwnProblem[]
  /** Records in the file, usable or not. */
  total: number
}

/** The file that each list would have in a data folder, for the checker. */
const files: Readonly<Record<ListName | 'about', string>> = {
  about: 'about.json',
  programs: 'programs.json',
  countries: 'countries.json',
  organisations: 'organisations.json',
  groups: 'groups.json',
  memberships: 'groups.json',
  claims: 'claims.json',
  sources: 'sources/own.json',
  agreements: 'agreements/own.json',
}

/**
 * Keeps the entries without problems and lists the problems of all others. Since removing an entry can break references
 * to it, the check is repeated until it finds nothing. `placeOf` maps a path in the lists to the reader's file. Throws if
 * `about` has a problem: without a subject nothing can be counted.
 */
export function keepUsable(lists: RawLists, today: number, placeOf: (path: JsonPath) => OwnPlace): OwnResult {
  const problems: OwnProblem[] = []
  const total = lists.agreements.length
  let kept = positionsOf(lists)
  for (;;) {
    const paths: JsonPath[] = []
    const found = checkUsable(filesOf(lists, kept, paths), today)
    if (found.length === 0) break
    const faulty = new Set<string>()
    for (const problem of found) {
      const path = paths[problem.line]
      const [list, index] = path ?? []
      if (!path || list === 'about' || typeof index !== 'number')
        throw new OwnDataError('not-a-dataset', `${problem.field}: ${problem.message}. ${problem.fix}`)
      faulty.add(`${list}/${index}`)
      // If the message refers to another entry, its line is an index into `paths` too.
      const message = problem.message.replace(
        /\(\S+:(\d+)\)/,
        (_, other: string) => `(row ${placeOf(paths[Number(other)] ?? []).row})`,
      )
      problems.push({ ...placeOf(path), record: problem.record, message, fix: problem.fix })
    }
    kept = mapLists((name) => kept[name].filter((index) => !faulty.has(`${name}/${index}`)))
  }
  problems.sort((a, b) => a.row - b.row)
  const usable = mapLists((name) => kept[name].map((index) => lists[name][index]))
  return {
    dataset: {
      schemaVersion: 1,
      version: ownVersion,
      about: lists.about,
      ...usable,
    } as unknown as CompiledDataset,
    problems,
    total,
  }
}

/** The reason why a reader's own file cannot be used at all. */
export class OwnDataError extends Error {
  constructor(
    readonly reason:
      | 'not-a-dataset'
      | 'broken'
      | 'broken-parquet'
      | 'parquet-codec'
      | 'no-columns'
      | 'empty'
      | 'too-many-rows'
      | 'other-schema'
      | 'page',
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`)
  }
}

type Positions = Record<ListName, readonly number[]>

function positionsOf(lists: RawLists): Positions {
  return mapLists((name) => lists[name].map((_, index) => index))
}

function mapLists<Value>(make: (name: ListName) => Value): Record<ListName, Value> {
  return Object.fromEntries(listNames.map((name) => [name, make(name)])) as Record<ListName, Value>
}

/**
 * The lists as files for the checker. Lines are indexes into `paths`, because the checker's files are not the reader's
 * file.
 */
function filesOf(lists: RawLists, kept: Positions, paths: JsonPath[]): DataFile[] {
  const remember = (path: JsonPath) => paths.push(path) - 1
  const entriesOf = (name: ListName) => kept[name].map((index) => lists[name][index])
  const original = (name: ListName, [index, ...rest]: JsonPath): JsonPath => [
    name,
    kept[name][Number(index)] ?? 0,
    ...rest,
  ]
  const single = (name: ListName): DataFile => ({
    path: files[name],
    value: entriesOf(name),
    lineOf: (path) => remember(original(name, path)),
  })
  return [
    { path: files.about, value: lists.about, lineOf: (path) => remember(['about', ...path]) },
    {
      path: files.groups,
      value: { groups: entriesOf('groups'), memberships: entriesOf('memberships') },
      lineOf: ([list, ...path]) => remember(original(list as ListName, path)),
    },
    ...listNames.filter((name) => name !== 'groups' && name !== 'memberships').map(single),
  ]
}
