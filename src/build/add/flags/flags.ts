import { parseArgs } from 'node:util'
import type { Fields } from '../../../dataset/draft/fields'
import { facts } from '../../../dataset/vocabulary'
import { type AddKind, addKinds, isAddKind } from './addKinds'
import { options } from './addOptions'
import { DraftFlagError } from './draftFile'

/** The parsed command line. */
export type Flags = ReturnType<typeof parseArgs<{ options: typeof options }>>['values']

interface CommandLine {
  /** Null if none is named. */
  kind: AddKind | null
  /** The ids after the kind. */
  ids: readonly string[]
  flags: Flags
}

/** Parses the command line. Throws `DraftFlagError`. */
export function parseCommand(args: readonly string[]): CommandLine {
  const { values: flags, positionals } = parsed(args)
  const [word, ...ids] = positionals
  if (word === undefined) return { kind: null, ids: [], flags }
  if (!isAddKind(word))
    throw new DraftFlagError(`“${word}” cannot be added: use one of ${Object.keys(addKinds).join(', ')}.`)
  if (word === 'record' && ids.length > 0)
    throw new DraftFlagError(`Expected no id after record, but got ${ids.join(' ')}: use --id.`)
  return { kind: word, ids, flags }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new DraftFlagError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Parses `key=value, key=value`. A comma or semicolon separates pairs only if a known key follows it. Drops empty
 * values.
 */
export function pairs(text: string, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(pairList(text, keys))
}

function pairList(text: string, keys: readonly string[]): readonly (readonly [key: string, value: string])[] {
  const parts = text.split(new RegExp(`[,;]\\s*(?=(?:${keys.join('|')})=)`))
  const read = parts.map((part): [string, string] => {
    const [, key = '', value = ''] = /^\s*([a-zA-Z]+)=(.*)$/s.exec(part) ?? []
    if (keys.includes(key)) return [key, value.trim()]
    const known = keys.map((name) => `${name}=…`).join(', ')
    throw new DraftFlagError(`“${part}” in “${text}” is not one of ${known}`)
  })
  return read.filter(([, value]) => value !== '')
}

/** The sources that show each fact: `act=ID, date=ID`. A fact can be named several times. */
export function evidenceIn(
  flags: readonly string[] | undefined,
): Readonly<Record<string, readonly string[]>> {
  const shown = (flags ?? []).flatMap((flag) => pairList(flag, facts))
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const ids = shown.flatMap(([named, id]) => (named === fact ? [id] : []))
      return ids.length > 0 ? [[fact, ids]] : []
    }),
  )
}

const sourceKeys = [
  'id',
  'publisher',
  'title',
  'url',
  'published',
  'language',
  'kind',
  'writer',
  'foundAt',
  'note',
]
const organisationKeys = ['id', 'name', 'acronym', 'country', 'type', 'parent']

/** The sources and organisations described in flags. */
export function newEntriesIn(flags: Flags): { sources: readonly Fields[]; organisations: readonly Fields[] } {
  return {
    sources: (flags['new-source'] ?? []).map((source) => ({ published: null, ...pairs(source, sourceKeys) })),
    organisations: (flags['new-organisation'] ?? []).map((entry) => pairs(entry, organisationKeys)),
  }
}

/** Parses the `FIELD=VALUE` of `--set`. */
export function settingsIn(
  flags: readonly string[] | undefined,
): readonly (readonly [field: string, text: string])[] {
  const named = new Set<string>()
  return (flags ?? []).map((flag) => {
    const [, field, text] = /^\s*([\w.]+)\s*=(.*)$/s.exec(flag) ?? []
    if (field !== undefined && named.has(field))
      throw new DraftFlagError(`--set ${field}= is given twice: keep one of the two`)
    named.add(field ?? '')
    if (field === undefined || text === undefined)
      throw new DraftFlagError(`--set “${flag}” is not FIELD=VALUE, such as date.value=2024-05-16`)
    return [field, text.trim()]
  })
}
