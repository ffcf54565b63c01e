import { type Fields, isSame } from '../fields'
import { type Change, changeableLists } from './change'
import { valueAtField, withField } from './fieldPath'

/** A fault of a change itself, before the changed entry is checked. */
export interface ChangeFault {
  field: string
  message: string
  fix: string
}

/** Applies a change to an entry. Returns the changed entry and the faults of the change; what has a fault is not changed. */
export function applyChange(
  entry: Fields,
  change: Change,
): { value: Fields; faults: readonly ChangeFault[] } {
  const order = Object.keys(changeableLists[change.in].shape)
  const faults: ChangeFault[] = []
  let value = entry
  const put = (field: string, next: unknown) => {
    const changed = withField(value, field, next, order)
    if (changed) value = changed
    else faults.push({ field, ...whyNotThere(value, field) })
  }
  for (const [field, seen] of Object.entries(change.was)) {
    const now = valueAtField(entry, field)
    if (!isSame(now, seen === null ? undefined : seen) && !isSame(now, seen))
      faults.push({
        field,
        message: `is ${asText(now)} now, not ${asText(seen)} as when the change was written`,
        fix: 'look at the entry again, and correct the change',
      })
  }
  for (const [field, next] of Object.entries(change.set)) put(field, next)
  for (const field of lastFirst(change.remove)) {
    if (valueAtField(value, field) === undefined)
      faults.push({ field, message: 'is not there', fix: 'do not remove it' })
    else put(field, undefined)
  }
  for (const [field, added] of Object.entries(change.add)) {
    const list = valueAtField(value, field) ?? []
    if (!Array.isArray(list)) {
      faults.push({ field, message: 'is not a list', fix: 'set its value instead of adding to it' })
      continue
    }
    const fresh = added.filter((member) => !list.some((other) => isSame(other, member)))
    const all = [...list, ...fresh]
    if (fresh.length > 0) put(field, field === 'milestones' ? byDate(all) : all)
  }
  return { value, faults }
}

/** Why a field cannot be set: the position of a list does not exist, or something else is there. */
function whyNotThere(entry: Fields, field: string): Pick<ChangeFault, 'message' | 'fix'> {
  const keys = field.split('.')
  for (let length = 1; length < keys.length; length++) {
    const name = keys.slice(0, length).join('.')
    const list = valueAtField(entry, name)
    if (Array.isArray(list) && !Object.hasOwn(list, keys[length] ?? ''))
      return {
        message: `is not there: ${name} has ${list.length === 1 ? 'one entry' : `${list.length} entries`}`,
        fix:
          list.length === 0
            ? `add to ${name} instead`
            : `name one of ${list.map((_, position) => `${name}.${position}`).join(', ')} (the first is 0), or add to ${name}`,
      }
  }
  return { message: 'is not a field of this entry', fix: 'correct the name of the field' }
}

/** The later members of a list before the earlier ones, whose removal would move them. */
function lastFirst(fields: readonly string[]): readonly string[] {
  return [...new Set(fields)].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
}

/** A value as it is shown to a person. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return 'empty'
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}

function byDate(milestones: readonly unknown[]): readonly unknown[] {
  const dateOf = (milestone: unknown) => String((milestone as Fields | null)?.date ?? '')
  return [...milestones].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
}
