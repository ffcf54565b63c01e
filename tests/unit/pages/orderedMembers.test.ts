import { expect, it } from 'vitest'
import { type MemberOrder, orderedMembers } from '../../../src/pages/coalitions/memberRows'

const member = (country: number, record: string | null, other: string | null) => ({
  country,
  record: record === null ? null : { id: `record-${country}`, date: record },
  other,
})
const members = [
  member(3, '2024', '2020-10-13'),
  member(1, '2023-10-18', 'undated'),
  member(2, null, '2020-10-13'),
]

it.each<[MemberOrder['by'], boolean, readonly number[]]>([
  ['country', false, [1, 2, 3]],
  ['country', true, [3, 2, 1]],
  ['record', true, [3, 1, 2]],
  ['record', false, [1, 3, 2]],
  ['other', true, [2, 3, 1]],
  ['other', false, [2, 3, 1]],
])(
  'members by %s, descending %s: undated and not a member last, one day by name',
  (by, isDescending, order) => {
    const sorted = orderedMembers(members, { by, isDescending }, (a, b) => a.country - b.country)
    expect(sorted.map(({ country }) => country)).toEqual(order)
  },
)
