import { changeOf } from '../../../../dataset/draft/change/change'
import { valueAtField } from '../../../../dataset/draft/change/fieldPath'
import { typedValue } from '../../../../dataset/draft/change/typedValue'
import { recordNamed } from '../../../../dataset/draft/complete/recordNamed'
import { type Draft, emptyDraft } from '../../../../dataset/draft/draft'
import type { Fields } from '../../../../dataset/draft/fields'
import type { Known } from '../../../../dataset/draft/known'
import { facts } from '../../../../dataset/vocabulary'
import { filled, idsIn, milestoneOf } from '../typedDraft'

type Texts = Readonly<Record<string, string>>

/** The raw input of the form that changes a record: strings, empty if nothing was typed. */
export interface TypedChange {
  record: string
  milestones: readonly Texts[]
  /** Known sources to list. */
  listed: readonly string[]
  sources: readonly Texts[]
  evidence: Texts
  corrections: readonly Texts[]
  reason: string
  checked: string
}

export const emptyCorrection: Texts = { field: '', value: '' }

export const emptyChange: TypedChange = {
  record: '',
  milestones: [],
  listed: [],
  sources: [],
  evidence: Object.fromEntries(facts.map((fact) => [fact, ''])),
  corrections: [],
  reason: '',
  checked: '',
}

/** The record that is being changed, as written in the data folder; undefined until its id, address or title is there. */
export function recordOf({ record }: TypedChange, known: Known): Fields | undefined {
  return recordNamed(record, known.agreements) as Fields | undefined
}

/** The fields of a record that can be corrected, by their paths, with the values that they have. */
export function fieldsOf(record: Fields): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value) && value.every((member) => typeof member === 'string')) {
      found.set(path, value.join(', '))
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`)
    else if (value !== undefined && value !== null) found.set(path, String(value))
  }
  visit(record, '')
  return found
}

/** Converts the input into a draft to check. A correction without a value removes the field. */
export function changeDraftOf(typed: TypedChange, known: Known): Draft {
  const record = recordOf(typed, known) ?? {}
  const corrections = typed.corrections.map(filled).filter(({ field }) => field !== undefined)
  const valueIn = ({ field, value }: Fields) => typedValue('agreements', String(field), String(value ?? ''))
  const replaced = corrections.filter((correction) => valueIn(correction) !== undefined)
  const removed = corrections.filter((correction) => valueIn(correction) === undefined)
  const milestones = typed.milestones.map(milestoneOf)
  const listed = typed.listed.map((id) => id.trim()).filter(Boolean)
  const shown = Object.entries(filled(typed.evidence)).map(([fact, ids]) => [
    `evidence.${fact}`,
    idsIn(String(ids)),
  ])
  const change = changeOf(typed.record.trim(), {
    set: {
      ...Object.fromEntries(replaced.map((correction) => [correction.field, valueIn(correction)])),
      ...(typed.checked.trim() !== '' && { checked: typed.checked.trim() }),
    },
    remove: removed.map(({ field }) => String(field)),
    add: {
      ...(milestones.length > 0 && { milestones }),
      ...(listed.length > 0 && { sources: listed }),
      ...(Object.fromEntries(shown) as Record<string, readonly string[]>),
    },
    was: Object.fromEntries(
      corrections.map(({ field }) => [field, valueAtField(record, String(field)) ?? null]),
    ),
    reason: typed.reason.trim() || undefined,
  })
  return {
    ...emptyDraft,
    sources: typed.sources.map((source) => ({ published: null, ...filled(source) })),
    changes: [change],
  }
}

/** Whether anything is to be changed. */
export function changesSomething({ changes, sources }: Draft): boolean {
  const [change] = changes
  const count = (fields: object | undefined) => Object.keys(fields ?? {}).length
  return sources.length + count(change?.set) + count(change?.add) + (change?.remove.length ?? 0) > 0
}
