import { parsePartialDate } from '../partialDate'
import type { Membership } from '../schema'
import { type CheckInput, type Entry, type Problem, problemAt } from './dataFolder'

/**
 * Reports a membership that has not ended when the same country joins the same group again, and one that is written although
 * its group is derived.
 */
export function checkMemberships(input: CheckInput): Problem[] {
  return [...repeatedMemberships(input), ...writtenMemberships(input)]
}

/** A compiled dataset has computed memberships; a folder must not have any. */
function writtenMemberships({ entries, form }: CheckInput): Problem[] {
  if (form !== 'folder') return []
  const derived = new Map(
    entries.groups.flatMap(({ id, value }): [string, [what: string, remedy: string]][] =>
      value.derivedFrom !== undefined
        ? [
            [
              id,
              [
                'is derived from records',
                'remove the membership, and add or correct the record that it should follow from',
              ],
            ],
          ]
        : value.partOf !== undefined
          ? [
              [
                id,
                [`is part of “${value.partOf}”`, `write the membership of “${value.partOf}” with its status`],
              ],
            ]
          : [],
    ),
  )
  return entries.memberships.flatMap((entry) => {
    const { group, record } = entry.value
    const [what, remedy] = derived.get(group ?? '') ?? []
    if (what !== undefined && remedy !== undefined)
      return [problemAt(entry, ['group'], `“${group}” ${what}`, remedy)]
    return record === undefined
      ? []
      : [problemAt(entry, ['record'], 'belongs only to derived groups', 'remove it')]
  })
}

function repeatedMemberships({ entries }: CheckInput): Problem[] {
  const belongs = new Map(entries.groups.map(({ id, value }) => [id, value.belongs ?? []]))
  const members = entries.memberships.filter(
    ({ value: { group, status } }) => status !== undefined && belongs.get(group ?? '')?.includes(status),
  )
  return members.flatMap((entry) => {
    const { country, left } = entry.value
    const again = members.find((other) => isLater(other, entry) && !hasEnded(left, other))?.value.joined
    if (!again || entry.malformed.has('left') || entry.malformed.has('joined')) return []
    return [
      problemAt(
        entry,
        ['left'],
        left
          ? `is ${left}, but ${country} joined again in ${again}`
          : `is missing, but ${country} joined again in ${again}`,
        'give the date of leaving, or merge the two memberships',
      ),
    ]
  })
}

/** Whether a membership is of the same country and group as another one, and began after it. */
function isLater({ value: later }: Entry<Membership>, { value: earlier }: Entry<Membership>): boolean {
  const isSame = later.group === earlier.group && later.country === earlier.country
  return isSame && (later.joined ?? '') > (earlier.joined ?? '')
}

/** Whether a membership may have ended before the next one began. */
function hasEnded(left: string | undefined, { value: { joined } }: Entry<Membership>): boolean {
  const end = parsePartialDate(left ?? '')
  const next = parsePartialDate(joined ?? '')
  return end !== null && (next === null || end.start <= next.end)
}
