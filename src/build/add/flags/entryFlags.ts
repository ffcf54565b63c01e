import type { z } from 'zod'
import {
  type Change,
  type ChangeableList,
  changeableLists,
  changeOf,
} from '../../../dataset/draft/change/change'
import { typedValue } from '../../../dataset/draft/change/typedValue'
import { type Draft, emptyDraft } from '../../../dataset/draft/draft'
import type { Fields } from '../../../dataset/draft/fields'
import type { AddKind } from './addKinds'
import { DraftFlagError } from './draftFile'
import { evidenceIn, type Flags, newEntriesIn, settingsIn } from './flags'
import { type PublisherContext, publisherDraft } from './publisherDraft'

/** What the command line says, completed by answers. New sources that were asked for have no flags. */
export interface Answered {
  ids: readonly string[]
  flags: Flags
  sources: readonly Fields[]
}

/** A draft from flags, and whether they say enough: a terminal asks for the rest. */
interface EntryDraft {
  draft: Draft
  /** What is missing, in terms of the flags. */
  missing: readonly string[]
}

export type EntryKind = Exclude<AddKind, 'record'>

/** A draft of anything but a record. Throws `DraftFlagError`. */
export function entryFromFlags(
  kind: EntryKind,
  { ids, flags, sources }: Answered,
  context: PublisherContext & { today: string },
): EntryDraft {
  const added = newEntriesIn(flags)
  const draft: Draft = { ...emptyDraft, ...added, sources: [...added.sources, ...sources] }
  const [id] = ids
  if (!takesMany(kind) && ids.length > (hasId(kind) ? 1 : 0))
    throw new DraftFlagError(
      `Expected ${hasId(kind) ? 'one id' : 'no id'} after ${kind}, but got ${ids.join(' ')}.`,
    )
  const noId = id === undefined ? [`the id after ${kind}`] : []
  const one = (fields: Partial<Change>) => ({ ...draft, changes: [changeOf(id ?? '', fields)] })
  const { source, reason } = flags
  switch (kind) {
    case 'milestone': {
      const { date, text, record, planned } = flags
      const milestone: Fields = {
        ...(date !== undefined && { date }),
        ...(text !== undefined && { text }),
        ...withSources(source, draft),
        ...(record !== undefined && { record }),
        ...(planned && { planned }),
      }
      return {
        draft: one({ add: { milestones: [milestone] } }),
        missing: [
          ...noId,
          ...(date ? [] : ['--date']),
          ...(text ? [] : ['--text']),
          ...(record ? [] : lackingSource(source, draft)),
        ],
      }
    }
    case 'source': {
      const add = { ...(source && { sources: source }), ...evidenceFields(flags) }
      return { draft: one({ add }), missing: [...noId, ...lackingSource(source, draft)] }
    }
    case 'evidence': {
      const add = evidenceFields(flags)
      return {
        draft: one({ add: { ...add, ...(source && { sources: source }) } }),
        missing: [...noId, ...(Object.keys(add).length > 0 ? [] : ['--evidence'])],
      }
    }
    case 'correction': {
      const list = listIn(flags)
      const settings = settingsIn(flags.set)
      const set = Object.fromEntries(settings.map(([field, text]) => [field, settingOf(list, field, text)]))
      const isNamed = settings.length > 0 || flags.remove !== undefined
      return {
        draft: one({
          in: list,
          set,
          remove: flags.remove ?? [],
          add: { ...evidenceFields(flags), ...(source && { sources: source }) },
          reason,
        }),
        missing: [...noId, ...(isNamed ? [] : ['--set or --remove'])],
      }
    }
    case 'checked': {
      const set = { checked: flags.date ?? context.today }
      return { draft: { ...draft, changes: ids.map((checked) => changeOf(checked, { set })) }, missing: noId }
    }
    case 'searched': {
      const languages = (flags.languages ?? '').split(/[\s,;]+/).filter(Boolean)
      const set = { searched: { on: flags.date ?? context.today, languages } }
      return {
        draft: { ...draft, changes: ids.map((country) => changeOf(country, { in: 'countries', set })) },
        missing: [
          ...(id === undefined ? ['a country after searched'] : []),
          ...(languages.length > 0 ? [] : ['--languages']),
        ],
      }
    }
    case 'membership': {
      const membership = { ...entryIn('memberships', flags), ...(source && { sources: source }) }
      return {
        draft: { ...draft, memberships: [membership] },
        missing: [...lacking(membership, 'memberships'), ...lackingSource(membership.sources, draft)],
      }
    }
    case 'claim': {
      const claim = { ...entryIn('claims', flags), ...(source && { source: source[0] }) }
      return {
        draft: { ...draft, claims: [claim] },
        missing: [...lacking(claim, 'claims'), ...lackingSource(claim.source, draft)],
      }
    }
    case 'organisation': {
      const organisation = entryIn('organisations', flags)
      return {
        draft: {
          ...draft,
          organisations: [...draft.organisations, organisation],
          changes: organisationUses(organisation, flags),
        },
        missing: lacking(organisation, 'organisations'),
      }
    }
    case 'publisher': {
      const publisher = entryIn('publishers', flags)
      return {
        draft: { ...draft, ...publisherDraft(publisher, reason, context) },
        missing: lacking(publisher, 'publishers'),
      }
    }
  }
}

/** Whether a kind changes any number of entries at once. */
function takesMany(kind: EntryKind): boolean {
  return kind === 'checked' || kind === 'searched'
}

/** Whether a kind adds to an entry that exists, which is named by its id. */
export function hasId(kind: EntryKind): boolean {
  return ['milestone', 'source', 'evidence', 'correction', 'checked', 'searched'].includes(kind)
}

/** The changes that make something refer to a new organisation: a party of a record, or the organisation below it. */
function organisationUses(
  organisation: Fields,
  flags: Pick<Flags, 'party-of' | 'parent-of' | 'reason'>,
): readonly Change[] {
  const { reason } = flags
  const name = organisation.id ?? organisation.name
  const [, record, position] = /^(.+)\/(\d+)$/.exec(flags['party-of'] ?? '') ?? []
  if (flags['party-of'] !== undefined && (record === undefined || Number(position) < 1))
    throw new DraftFlagError(
      `--party-of “${flags['party-of']}” is not a record and the position of a party, such as ilrs-pakistan-2023/2`,
    )
  return [
    ...(record === undefined
      ? []
      : [changeOf(record, { set: { [`parties.${Number(position) - 1}.organisation`]: name }, reason })]),
    ...(flags['parent-of'] === undefined
      ? []
      : [changeOf(flags['parent-of'], { in: 'organisations', set: { parent: name }, reason })]),
  ]
}

function evidenceFields(flags: Flags): Readonly<Record<string, readonly string[]>> {
  const shown = Object.entries(evidenceIn(flags.evidence))
  return Object.fromEntries(shown.map(([fact, ids]) => [`evidence.${fact}`, ids]))
}

/** The sources of a milestone: those named, and the new ones. */
function withSources(named: readonly string[] | undefined, { sources }: Draft): Fields {
  const all = [...(named ?? []), ...sources.flatMap(({ url }) => (typeof url === 'string' ? [url] : []))]
  return all.length > 0 ? { sources: all } : {}
}

function entryIn(list: ChangeableList, flags: Flags): Fields {
  const settings = settingsIn(flags.set)
  return Object.fromEntries(
    settings.flatMap(([field, text]) => {
      const value = typedValue(list, field, text)
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

function listIn({ in: list = 'agreements' }: Flags): ChangeableList {
  if (Object.hasOwn(changeableLists, list)) return list as ChangeableList
  throw new DraftFlagError(`--in “${list}” is not one of ${Object.keys(changeableLists).join(', ')}`)
}

function settingOf(list: ChangeableList, field: string, text: string): unknown {
  const value = typedValue(list, field, text)
  if (value === undefined)
    throw new DraftFlagError(`--set ${field}= has no value: use --remove ${field} to remove it`)
  return value
}

/** The required fields that a new entry lacks, other than its id, which is made, and its sources. */
function lacking(entry: Fields, list: ChangeableList): readonly string[] {
  const shape: Readonly<Record<string, z.ZodType>> = changeableLists[list].shape
  return Object.entries(shape).flatMap(([name, schema]) => {
    const isFree = ['id', 'source', 'sources'].includes(name) || schema.isOptional() || schema.isNullable()
    return isFree || entry[name] !== undefined ? [] : [`--set ${name}=…`]
  })
}

function lackingSource(named: unknown, { sources }: Draft): readonly string[] {
  return named === undefined && sources.length === 0 ? ['--source or --new-source'] : []
}
