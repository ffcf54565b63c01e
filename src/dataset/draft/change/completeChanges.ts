import { recordNamed } from '../complete/recordNamed'
import {
  countryFor,
  type Names,
  organisationFor,
  resolveMilestone,
  resolveParty,
  resolveSources,
  sourceFor,
} from '../complete/resolveNames'
import type { Fields } from '../fields'
import type { Known } from '../known'
import { type Change, type ChangeableList, changeOf, newIdOf } from './change'
import { withoutOldCheck } from './correctedFacts'

/** Replaces names in the value of a field by ids; `Each` is for lists, whose entries are resolved one by one. */
type Resolve = (value: unknown, names: Names) => unknown

const each =
  (resolve: Resolve): Resolve =>
  (value, names) =>
    Array.isArray(value) ? value.map((member: unknown) => resolve(member, names)) : value

/** The fields that refer to other entries. */
const references: readonly (readonly [list: ChangeableList, field: RegExp, Resolve])[] = [
  ['agreements', /^parties$/, each(resolveParty)],
  ['agreements', /^parties\.\d+$/, resolveParty],
  ['agreements', /^parties\.\d+\.country$/, countryFor],
  ['agreements', /^parties\.\d+\.organisation$/, organisationFor],
  ['agreements', /^milestones$/, each(resolveMilestone)],
  ['agreements', /^milestones\.\d+$/, resolveMilestone],
  ['agreements', /(^|\.)sources$|^evidence\.\w+$/, resolveSources],
  ['organisations', /^country$/, countryFor],
  ['organisations', /^parent$/, organisationFor],
  ['organisations', /^militaryLink\.sources$/, resolveSources],
  ['publishers', /^organisation$/, organisationFor],
  ['sources', /^writer$/, organisationFor],
  ['memberships', /^country$/, countryFor],
  ['memberships', /^sources$/, resolveSources],
  ['claims', /^source$/, sourceFor],
]

/**
 * Completes the changes of a draft: replaces names by ids, lists what is named as evidence among the sources too, drops the
 * day of a check of what is corrected, keeps the former id of a renamed record, and lets milestones of other records follow
 * it.
 */
export function completeChanges(
  changes: readonly Change[],
  known: Pick<Known, 'agreements'>,
  names: Names,
): readonly Change[] {
  const complete = changes.map((change) =>
    withFormerId(withListed(resolved(renamed(change, known), names), known)),
  )
  const records = new Map(known.agreements.map((record) => [record.id, record as unknown as Fields]))
  const checked = complete.map((change) => {
    const record = change.in === 'agreements' ? records.get(change.id) : undefined
    const others = complete.filter((other) => other.in === change.in && other.id === change.id)
    return record ? withoutOldCheck(change, others, record) : change
  })
  return [...checked, ...checked.flatMap((change) => followers(change, known))]
}

/** A record can be named by a former id, by the address of its page and by its title. */
function renamed(change: Change, { agreements }: Pick<Known, 'agreements'>): Change {
  if (change.in !== 'agreements') return change
  const named = recordNamed(change.id, agreements)
  return named ? { ...change, id: named.id } : change
}

function resolved(change: Change, names: Names): Change {
  const inAll = <Value>(fields: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(fields).map(([field, value]) => {
        const found = references.find(([list, pattern]) => list === change.in && pattern.test(field))
        return [field, (found ? found[2](value, names) : value) as Value]
      }),
    )
  const id = change.in === 'countries' ? String(countryFor(change.id, names)) : change.id
  return { ...change, id, set: inAll(change.set), add: inAll(change.add) }
}

function withListed(change: Change, { agreements }: Pick<Known, 'agreements'>): Change {
  if (change.in !== 'agreements' || 'sources' in change.set) return change
  const listed: readonly unknown[] = agreements.find(({ id }) => id === change.id)?.sources ?? []
  const shown = [...Object.entries(change.add), ...Object.entries(change.set)].flatMap(([field, value]) =>
    field.startsWith('evidence.') && Array.isArray(value) ? (value as unknown[]) : [],
  )
  const already = [...listed, ...(change.add.sources ?? [])]
  const more = [...new Set(shown)].filter((id) => !already.includes(id))
  return more.length === 0
    ? change
    : { ...change, add: { ...change.add, sources: [...(change.add.sources ?? []), ...more] } }
}

function withFormerId(change: Change): Change {
  const renamed = newIdOf(change)
  if (renamed === null || renamed === change.id) return change
  return { ...change, add: { ...change.add, formerIds: [...(change.add.formerIds ?? []), change.id] } }
}

/** The changes to milestones that link to a renamed record. */
function followers(change: Change, { agreements }: Pick<Known, 'agreements'>): readonly Change[] {
  const renamed = newIdOf(change)
  if (renamed === null) return []
  return agreements.flatMap(({ id, milestones = [] }) => {
    const links = milestones.flatMap(({ record }, index) =>
      record === change.id ? [[`milestones.${index}.record`, renamed] as const] : [],
    )
    const set: Fields = Object.fromEntries(links)
    return links.length > 0 ? [changeOf(id, { set, reason: change.reason })] : []
  })
}
