import { plainText } from '../../schemas/plainText'
import { type Fields, isSame } from '../fields'
import type { ChangeFault } from './applyChange'
import { type Change, newIdOf } from './change'
import { valueAtField } from './fieldPath'

/** Fields that say when something was last looked at: a later day corrects nothing. */
const renewed: ReadonlySet<string> = new Set(['checked', 'searched'])

/**
 * Faults of the reason of a change. One that replaces or removes a value must say why; additions and the day of a check
 * speak for themselves.
 */
export function lacksReason(change: Change, entry: Fields): readonly ChangeFault[] {
  if (!isCorrection(change, entry)) return []
  if (!change.reason?.trim())
    return [
      {
        field: 'reason',
        message: 'is missing, but a value is replaced',
        fix: 'say why: the reason goes into the changelog of the data',
      },
    ]
  if (plainText.safeParse(change.reason).success) return []
  return [{ field: 'reason', message: 'contains an invisible control character', fix: 'retype the text' }]
}

/** Whether a change replaces or removes a value. */
export function isCorrection(change: Change, entry: Fields): boolean {
  return change.remove.length > 0 || newIdOf(change) !== null || replacedFields(change, entry).length > 0
}

/** The fields whose value is replaced by another one. The day of a check is not a correction. */
export function replacedFields(change: Change, entry: Fields): readonly string[] {
  return Object.keys(change.set).filter((field) => {
    const old = valueAtField(entry, field)
    return !renewed.has(field) && old !== undefined && old !== null && !isSame(old, change.set[field])
  })
}
