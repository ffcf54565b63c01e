import type { CheckInput } from '../checks/dataFolder'
import { openRecords } from '../checks/rules/checkRules'
import type { Rule } from '../vocabulary'
import { isSame } from './fields'

type Open = Partial<Record<Rule, string[]>>

/**
 * The list of open records after some were changed: they are taken off for each rule that they keep now, and listed with
 * their new id. Null if nothing changes. `ids`: the ids of the changed records, now by before.
 */
export function settledOpen(input: CheckInput, ids: ReadonlyMap<string, string>): Open | null {
  const listed = input.entries.open[0]?.value as Open | undefined
  if (!listed) return null
  const rules = Object.keys(listed) as Rule[]
  const broken = openRecords(input)
  const settled = Object.fromEntries(
    rules.map((rule) => {
      const kept = (listed[rule] ?? []).flatMap((id) => {
        const now = ids.get(id)
        if (now === undefined) return [id]
        return broken[rule]?.includes(now) ? [now] : []
      })
      return [rule, kept.toSorted()]
    }),
  ) as Open
  const left = Object.fromEntries(Object.entries(settled).filter(([, records]) => records.length > 0)) as Open
  return isSame(left, listed) ? null : left
}
