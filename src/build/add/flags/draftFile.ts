import { readFileSync } from 'node:fs'
import type { DataFile, JsonPath, Problem } from '../../../dataset/checks/dataFolder'
import { keysOf } from '../../../dataset/draft/change/fieldPath'
import type { Draft, DraftPart } from '../../../dataset/draft/draft'
import { readDraft } from '../../../dataset/draft/readDraft'
import { parseJson } from '../../data/parseJson'

/** Misuse of the command line. */
export class DraftFlagError extends Error {}

/** A draft that was read from a file, and the lines of its parts; or the faults of the file. */
type FileDraft =
  | { ok: true; draft: Draft; lineOf: (part: DraftPart, field: string) => string }
  /** `rest`: what can be read of the draft all the same. */
  | {
      ok: false
      problems: readonly Problem[]
      rest: { draft: Draft; lineOf: (part: DraftPart, field: string) => string } | null
    }

/**
 * Reads a draft from a file, or from standard input if the path is `-`: an agreement alone, or the parts of a draft, as
 * the forms on the Data page save it. Throws `DraftFlagError` if there is no such file.
 */
export function draftFromFile(path: string, readInput: () => string): FileDraft {
  const name = path === '-' ? 'standard input' : path
  let text: string
  try {
    text = path === '-' ? readInput() : readFileSync(path, 'utf8')
  } catch (error) {
    throw new DraftFlagError(
      `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const { file, problems } = parseJson(name, text)
  if (!file || problems.length > 0) return { ok: false, problems, rest: null }
  const read = readDraft(file.value)
  const lineOf = (part: DraftPart, field: string) => `${name}:${file.lineOf(pathIn(file, part, field))}`
  if (read.ok) return { ok: true, draft: read.draft, lineOf }
  return {
    ok: false,
    rest: read.rest && { draft: read.rest, lineOf },
    problems: read.faults.map(({ path: at, message, fix }) => ({
      file: name,
      line: file.lineOf(at),
      record: '-',
      field: at.join('.') || '-',
      message,
      fix,
    })),
  }
}

/** The path of a field of a part in the file. The fields of a change stand under what it does with them. */
function pathIn({ value }: DataFile, { list, index }: DraftPart, field: string): JsonPath {
  const keys = keysOf(field)
  const parts = value as Readonly<Record<string, unknown>>
  if (list === 'agreement') return 'agreement' in parts ? ['agreement', ...keys] : keys
  if (list !== 'changes') return [list, index, ...keys]
  const change = ((parts.changes as readonly unknown[] | undefined)?.[index] ?? {}) as Record<string, unknown>
  for (const verb of ['set', 'add', 'was']) {
    const named = Object.keys((change[verb] ?? {}) as object)
    const found = named.find((key) => key === field || field.startsWith(`${key}.`))
    if (found !== undefined) return ['changes', index, verb, found]
  }
  return ['changes', index]
}
