import type { CheckInput } from '../../checks/dataFolder'
import { openRecords } from '../../checks/rules/checkRules'
import type { OpenRecords } from '../../schema'
import type { Rule } from '../../vocabulary'
import { isSame } from '../fields'

/**
 * The list of open records after some were changed: they are taken off for each rule that they keep now, and listed with
 * their new id. Null if nothing changes. `ids`: the ids of the changed records, now by before.
 */
export function settledOpen(input: CheckInput, ids: ReadonlyMap<string, string>): OpenRecords | null {
  const listed: OpenRecords | undefined = input.entries.open[0]?.value
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
  ) as OpenRecords
  const left = Object.fromEntries(
    Object.entries(settled).filter(([, records]) => records.length > 0),
  ) as OpenRecords
  return isSame(left, listed) ? null : left
}
