import type { Entries } from '../../../dataset/checks/dataFolder'
import { asText } from '../../../dataset/draft/change/applyChange'
import type { Change } from '../../../dataset/draft/change/change'
import { entryOf } from '../../../dataset/draft/change/entryOf'
import { valueAtField } from '../../../dataset/draft/change/fieldPath'
import { isCorrection, replacedFields } from '../../../dataset/draft/change/lacksReason'
import { type Fields, isSame } from '../../../dataset/draft/fields'

/** Longer sentences are not repeated in the changelog. */
const longest = 80

/** What was at a field and what is there now; undefined for nothing. */
interface Replacement {
  field: string
  before: unknown
  after: unknown
}

/** Old and new values of the fields that a change replaces or removes. Of a compound value, only the parts that differ. */
export function replacements(change: Change, entries: Entries): readonly Replacement[] {
  const entry = entryOf(change, entries)?.value as Fields | undefined
  if (!entry) return []
  return [
    ...replacedFields(change, entry).map((field) => ({ field, after: change.set[field] })),
    ...change.remove.map((field) => ({ field, after: undefined })),
  ].flatMap(({ field, after }) => differences({ field, before: valueAtField(entry, field), after }))
}

function differences({ field, before, after }: Replacement): readonly Replacement[] {
  if (isSame(before, after)) return []
  if (!isCompound(before) || !isCompound(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ field, before, after }]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) =>
    differences({ field: `${field}.${key}`, before: before[key], after: after[key] }),
  )
}

/** An object, or a list of objects. A list of words is shown as a whole. */
function isCompound(value: unknown): value is Record<string, unknown> {
  if (Array.isArray(value)) return value.some((member) => typeof member === 'object')
  return typeof value === 'object' && value !== null
}

/** A line of the changelog for each correction: what was replaced, and why. */
export function correctionLines(changes: readonly Change[], entries: Entries): readonly string[] {
  return changes.flatMap((change) => {
    const entry = entryOf(change, entries)?.value as Fields | undefined
    if (!entry || !isCorrection(change, entry)) return []
    const list = change.in === 'agreements' ? '' : ` (${change.in})`
    const parts = replacements(change, entries).map(changelogPart)
    return [onOneLine(`\`${change.id}\`${list}: ${parts.join('; ')}. ${sentence(change.reason)}`)]
  })
}

function changelogPart({ field, before, after }: Replacement): string {
  const [old, now] = [asText(before), asText(after)]
  if (after === undefined) return `\`${field}\` ${old.length > longest ? '' : `${old} `}removed`
  const isReworded = isSentence(before) && isSentence(after) && old.length + now.length > longest
  return isReworded ? `\`${field}\` reworded` : `\`${field}\` ${old} → ${now}`
}

/** Ids and addresses are repeated in full, whatever their length. */
function isSentence(value: unknown): boolean {
  return typeof value === 'string' && value.trim().includes(' ')
}

function sentence(reason: string | undefined): string {
  const text = (reason ?? '').trim()
  return /[.!?]$/.test(text) || text === '' ? text : `${text}.`
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
