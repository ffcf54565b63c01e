import { checkUsable } from '../checks/checkDataset'
import type { DataFile, JsonPath, Problem } from '../checks/dataFolder'
import type { CompiledDataset } from '../schema'

/** The lists of a dataset before anything is known of their content. */
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

/** A place in a reader's own file. */
export interface OwnPlace {
  /** Line of a JSON file or row of a table, from 1; a table's first row is its header. */
  row: number
  /** Field inside the record, or name of the table's column. */
  column: string
}

/** Something wrong in a reader's own file: where, what, and what to do. */
export interface OwnProblem extends OwnPlace, Pick<Problem, 'record' | 'message' | 'fix'> {}

/** What a reader's own file gives: the records that can be used, and everything that is wrong with the others. */
export interface OwnResult {
  dataset: CompiledDataset
  problems: readonly OwnProblem[]
  /** Records in the file, usable or not. */
  total: number
}

/** Where each list stands, in the words of the checker of the data folder. */
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
 * Keeps the entries without a fault and lists every fault of the others. An entry that refers to one with a fault is
 * checked again without it, and so on until nothing is wrong. `placeOf` finds a path of the lists in the reader's file.
 * Throws when `about` itself is faulty: without a subject nothing can be counted.
 */
export function keepUsable(
  lists: RawLists,
  version: string,
  today: number,
  placeOf: (path: JsonPath) => OwnPlace,
): OwnResult {
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
      // Where the checker points to another entry, it gives that one's position in `paths` too.
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
    dataset: { schemaVersion: 1, version, about: lists.about, ...usable } as unknown as CompiledDataset,
    problems,
    total,
  }
}

/** Why a reader's own file cannot be used at all. */
export class OwnDataError extends Error {
  constructor(
    readonly reason: 'not-a-dataset' | 'broken' | 'no-columns' | 'empty' | 'other-schema' | 'page',
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
 * The lists as the files that the checker reads. Instead of a line each place gets the position in `paths` of the path
 * it stands for, because the checker's files are not the reader's.
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
