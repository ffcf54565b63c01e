import { type Draft, emptyDraft } from '../../../dataset/draft/draft'
import type { Fields } from '../../../dataset/draft/fields'
import { DraftFlagError } from './draftFile'
import { evidenceIn, type Flags, newEntriesIn, pairs } from './flags'

/** The flags that describe a record. */
const recordFlags = [
  'title',
  'summary',
  'program',
  'kind',
  'level',
  'status',
  'basis',
  'ended',
  'until',
  'party',
  'milestone',
  'site',
  'site-type',
  'lat',
  'lon',
  'doubt',
  'note',
  'id',
] as const

/** Whether the command line describes a record. */
export function describesRecord(flags: Flags): boolean {
  return recordFlags.some((name) => flags[name] !== undefined)
}

/** A draft of a record. Flags override the values of the file. Throws `DraftFlagError`. */
export function recordFromFlags(flags: Flags, from: Draft = emptyDraft): Draft {
  const { id, title, summary, kind, level, status, ended, until, doubt, note } = flags
  const before = from.agreement ?? {}
  const evidence = evidenceIn(flags.evidence)
  const fromFlags: Fields = {
    ...{ id, title, summary, kind, level, status, ended, until, doubt, note },
    programs: flags.program,
    date: merged(before.date, { value: flags.date, basis: flags.basis }),
    parties: flags.party?.map((party) => pairs(party, ['country', 'organisation', 'described', 'role'])),
    milestones: flags.milestone?.map(milestoneIn),
    site: merged(before.site, {
      name: flags.site,
      type: flags['site-type'],
      lat: numberIn('lat', flags.lat),
      lon: numberIn('lon', flags.lon),
    }),
    sources: flags.source,
    evidence: merged(before.evidence, evidence),
  }
  const added = newEntriesIn(flags)
  return {
    ...from,
    agreement: { ...before, ...defined(fromFlags) },
    sources: [...from.sources, ...added.sources],
    organisations: [...from.organisations, ...added.organisations],
  }
}

/** A milestone as typed, its sources separated by spaces. */
function milestoneIn(flag: string): Fields {
  const { source, planned, ...milestone } = pairs(flag, ['date', 'text', 'source', 'record', 'planned'])
  return {
    ...milestone,
    ...(planned !== undefined && { planned: planned === 'yes' ? true : planned }),
    ...(source !== undefined && { sources: source.split(/\s+/) }),
  }
}

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
