import type { facts } from '../../vocabulary'
import { type Fields, isSame } from '../fields'
import type { ChangeFault } from './applyChange'
import type { Change } from './change'
import { valueAtField } from './fieldPath'
import { replacedFields } from './lacksReason'

type Fact = (typeof facts)[number]

/** The facts that the day of a check stands for, by the fields of a record that state them. */
const factOfField: Readonly<Record<string, Fact>> = {
  kind: 'act',
  date: 'date',
  parties: 'parties',
  status: 'status',
  until: 'status',
  ended: 'ended',
}

/** The facts of a record that a change corrects, so that what was checked is no longer what the record says. */
export function correctedFacts(change: Change, record: Fields): readonly Fact[] {
  if (change.in !== 'agreements') return []
  const filled = Object.keys(change.set).filter(
    (field) => field.startsWith('parties.') && !isSame(valueAtField(record, field), change.set[field]),
  )
  const added = change.add.parties ? ['parties'] : []
  const corrected = [...replacedFields(change, record), ...change.remove, ...filled, ...added]
  return [...new Set(corrected.flatMap((field) => factOfField[field.split('.')[0] ?? ''] ?? []))]
}

/**
 * Drops the day of the last check from a change that corrects a fact, unless one of the changes to the record gives a new
 * day. `changes`: all changes to the record, among them this one.
 */
export function withoutOldCheck(change: Change, changes: readonly Change[], record: Fields): Change {
  const isHandled = changes.some(({ set, remove }) => 'checked' in set || remove.includes('checked'))
  if (record.checked === undefined || isHandled || correctedFacts(change, record).length === 0) return change
  return { ...change, remove: [...change.remove, 'checked'] }
}

/** Faults of a new day of a check: the changes that correct a fact must name the page that shows it now. */
export function uncheckedFacts(
  change: Change,
  changes: readonly Change[],
  record: Fields,
): readonly ChangeFault[] {
  if (change.in !== 'agreements' || !('checked' in change.set)) return []
  const named = new Set(changes.flatMap(({ set, add }) => [...Object.keys(set), ...Object.keys(add)]))
  const isNamed = (fact: Fact) =>
    named.has('evidence') ||
    named.has(`evidence.${fact}`) ||
    (fact === 'status' && named.has('evidence.ended'))
  const missing = [...new Set(changes.flatMap((other) => correctedFacts(other, record)))].filter(
    (fact) => !isNamed(fact),
  )
  if (missing.length === 0) return []
  return [
    {
      field: 'checked',
      message: `is set, but no page is named that shows what is corrected (${missing.join(', ')})`,
      fix: `name the page in evidence.${missing[0]}, or leave out checked: the day of the last check is then removed`,
    },
  ]
}
