import { parseArgs } from 'node:util'
import type { Draft, Fields } from '../../dataset/draft/draft'
import { DraftFlagError, draftFromFile } from './draftFile'
import { options } from './draftOptions'

interface Flags {
  draft: Draft
  folder: string
  isDryRun: boolean
  isHelp: boolean
  /** Whether the draft came from standard input, which then cannot answer questions. */
  isInputTaken: boolean
}

/** Reads a draft from flags. Flags override the values of the `--from` file. Throws `DraftFlagError`. */
export function draftFromFlags(args: readonly string[], readInput: () => string): Flags {
  const flags = parse(args)
  const isHelp = flags.help ?? false
  const from =
    flags.from === undefined || isHelp
      ? { agreement: {}, publishers: [], sources: [], organisations: [] }
      : draftFromFile(flags.from, readInput)
  const { id, title, summary, kind, level, status, ended, until, doubt, note } = flags
  const fromFlags: Fields = {
    ...{ id, title, summary, kind, level, status, ended, until, doubt, note },
    programs: flags.program,
    date: merged(from.agreement.date, { value: flags.date, basis: flags.basis }),
    parties: flags.party?.map((party) => pairs(party, ['country', 'organisation', 'described', 'role'])),
    milestones: flags.milestone?.map((milestone) => pairs(milestone, ['date', 'text'])),
    site: merged(from.agreement.site, {
      name: flags.site,
      type: flags['site-type'],
      lat: numberIn('lat', flags.lat),
      lon: numberIn('lon', flags.lon),
    }),
    sources: flags.source,
    evidence: merged(from.agreement.evidence, evidenceIn(flags.evidence)),
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
  const newSources = (flags['new-source'] ?? []).map((source) => ({
    published: null,
    ...pairs(source, sourceKeys),
  }))
  const newOrganisations = (flags['new-organisation'] ?? []).map((entry) => pairs(entry, organisationKeys))
  return {
    draft: {
      agreement: { ...from.agreement, ...defined(fromFlags) },
      publishers: from.publishers,
      sources: [...from.sources, ...newSources],
      organisations: [...from.organisations, ...newOrganisations],
    },
    folder: flags.folder ?? 'data',
    isDryRun: flags['dry-run'] ?? false,
    isHelp,
    isInputTaken: flags.from === '-',
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new DraftFlagError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Parses `key=value, key=value`. A comma or semicolon separates pairs only if a known key follows it. Drops empty
 * values.
 */
function pairs(text: string, keys: readonly string[]): Record<string, string> {
  const parts = text.split(new RegExp(`[,;]\\s*(?=(?:${keys.join('|')})=)`))
  const read = parts.map((part): [string, string] => {
    const [, key = '', value = ''] = /^\s*([a-zA-Z]+)=(.*)$/s.exec(part) ?? []
    if (keys.includes(key)) return [key, value.trim()]
    const known = keys.map((name) => `${name}=…`).join(', ')
    throw new DraftFlagError(`“${part}” in “${text}” is not one of ${known}`)
  })
  return Object.fromEntries(read.filter(([, value]) => value !== ''))
}

/** The sources that show each fact: `act=ID, date=ID`. A fact can be named several times. */
function evidenceIn(flags: readonly string[] | undefined): Fields {
  const shown = (flags ?? []).flatMap((flag) => Object.entries(pairs(flag, facts)))
  return Object.fromEntries(
    facts.map((fact) => {
      const ids = shown.flatMap(([named, id]) => (named === fact ? [id] : []))
      return [fact, ids.length > 0 ? ids : undefined]
    }),
  )
}

const facts = ['act', 'date', 'parties', 'status', 'ended', 'site']

function numberIn(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (text.trim() === '' || Number.isNaN(number))
    throw new DraftFlagError(`--${flag} “${text}” is not a number`)
  return number
}

/** Merges flags over the value of the file; undefined if no flag is set, so that the file keeps its value. */
function merged(before: unknown, now: Fields): unknown {
  const flags = defined(now)
  if (Object.keys(flags).length === 0) return undefined
  return { ...(typeof before === 'object' ? before : {}), ...flags }
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
