import type { Entries } from '../../dataset/checks/dataFolder'
import { asText } from '../../dataset/draft/change/applyChange'
import type { Change } from '../../dataset/draft/change/change'
import { entryOf } from '../../dataset/draft/change/entryOf'
import { valueAtField } from '../../dataset/draft/change/fieldPath'
import { isCorrection, replacedFields } from '../../dataset/draft/change/lacksReason'
import type { Fields } from '../../dataset/draft/fields'

/** Longer values are not repeated in the changelog. */
const longest = 80

/** Old and new values of the fields that a change replaces or removes. */
export function replacements(
  change: Change,
  entries: Entries,
): readonly { field: string; before: unknown; after: unknown }[] {
  const entry = entryOf(change, entries)?.value as Fields | undefined
  if (!entry) return []
  return [
    ...replacedFields(change, entry).map((field) => ({ field, after: change.set[field] })),
    ...change.remove.map((field) => ({ field, after: undefined })),
  ].map(({ field, after }) => ({ field, before: valueAtField(entry, field), after }))
}

/** A line of the changelog for each correction: what was replaced, and why. */
export function correctionLines(changes: readonly Change[], entries: Entries): readonly string[] {
  return changes.flatMap((change) => {
    const entry = entryOf(change, entries)?.value as Fields | undefined
    if (!entry || !isCorrection(change, entry)) return []
    const list = change.in === 'agreements' ? '' : ` (${change.in})`
    const parts = replacements(change, entries).map(({ field, before, after }) => {
      const both = `${asText(before)} → ${after === undefined ? 'removed' : asText(after)}`
      return both.length > longest ? `\`${field}\` reworded` : `\`${field}\` ${both}`
    })
    return [`\`${change.id}\`${list}: ${parts.join('; ')}. ${sentence(change.reason)}`]
  })
}

function sentence(reason: string | undefined): string {
  const text = (reason ?? '').replace(/\s+/g, ' ').trim()
  return /[.!?]$/.test(text) || text === '' ? text : `${text}.`
}
