import { plainText } from '../../schemas/plainText'
import { type Fields, isSame } from '../fields'
import type { ChangeFault } from './applyChange'
import { type Change, newIdOf } from './change'
import { valueAtField } from './fieldPath'

/** The day in a field that says when something was last looked at; undefined for other fields and values. */
function dayIn(field: string, value: unknown): string | undefined {
  const day = field === 'searched' ? (value as Fields | null)?.on : field === 'checked' ? value : undefined
  return typeof day === 'string' ? day : undefined
}

/** Whether a value only renews the day of a check or a search: a later day corrects nothing. */
function isRenewed(field: string, old: unknown, value: unknown): boolean {
  const [before, after] = [dayIn(field, old), dayIn(field, value)]
  return before !== undefined && after !== undefined && after >= before
}

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

/** Whether a change replaces or removes a value. That the day of a check goes with what was checked needs no reason. */
export function isCorrection(change: Change, entry: Fields): boolean {
  const isRemoved = change.remove.some((field) => field !== 'checked')
  return isRemoved || newIdOf(change) !== null || replacedFields(change, entry).length > 0
}

/** The fields whose value is replaced by another one. A later day of a check or a search is not a correction. */
export function replacedFields(change: Change, entry: Fields): readonly string[] {
  return Object.keys(change.set).filter((field) => {
    const old = valueAtField(entry, field)
    const value = change.set[field]
    return old !== undefined && old !== null && !isSame(old, value) && !isRenewed(field, old, value)
  })
}
