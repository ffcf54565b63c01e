import { type ChangeableList, changeableLists } from '../../../../dataset/draft/change/change'
import { typedValue } from '../../../../dataset/draft/change/typedValue'
import { type Draft, emptyDraft } from '../../../../dataset/draft/draft'
import type { Fields } from '../../../../dataset/draft/fields'
import { filled } from '../typedDraft'

type Texts = Readonly<Record<string, string>>

/** The lists to which a form adds an entry, with the fields of the form in their order; ids and sources are not among them. */
export const entryFields = {
  memberships: ['group', 'country', 'status', 'joined', 'left', 'note'],
  claims: [
    ...['claimant', 'claimantLabel', 'side', 'date', 'asOf', 'period'],
    ...['value', 'qualifier', 'measure', 'scope', 'program', 'statement'],
  ],
} as const satisfies Partial<Record<ChangeableList, readonly string[]>>

export type EntryList = keyof typeof entryFields

/** The raw input of a form that adds an entry: strings, empty if nothing was typed. */
export interface TypedEntry {
  fields: Texts
  /** A known source, by id or address. */
  source: string
  sources: readonly Texts[]
}

export function emptyEntry(list: EntryList): TypedEntry {
  return {
    fields: Object.fromEntries(entryFields[list].map((name) => [name, ''])),
    source: '',
    sources: [],
  }
}

/** Converts the input into a draft to check. */
export function entryDraftOf(list: EntryList, { fields, source, sources }: TypedEntry): Draft {
  const typed = Object.entries(fields).flatMap(([name, text]) => {
    const value = typedValue(list, name, text)
    return value === undefined ? [] : [[name, value] as const]
  })
  const named = source.trim()
  const cited: Fields = named === '' ? {} : list === 'claims' ? { source: named } : { sources: [named] }
  return {
    ...emptyDraft,
    [list]: [{ ...Object.fromEntries(typed), ...cited }],
    sources: sources.map((page) => ({ published: null, ...filled(page) })),
  }
}

/** Whether the schema lets a field stay empty. */
export function mayStayEmpty(list: EntryList, name: string): boolean {
  const shape: Readonly<Record<string, { isOptional(): boolean; isNullable(): boolean }>> =
    changeableLists[list].shape
  const field = shape[name]
  return field === undefined || field.isOptional() || field.isNullable()
}
