import type { Members } from '../compare/members'
import { type MembersChange, newestFirst } from './membershipChanges'

/** How the members of a compared program changed between two dates. A member without a date is counted apart. */
export function comparedMembers(before: Members, now: Members): MembersChange {
  const came = [...now].filter(([country]) => !before.has(country))
  return {
    before: before.size,
    now: now.size,
    joined: newestFirst(came.flatMap(([country, date]) => (date === null ? [] : [{ country, date }]))),
    left: [],
    undated: came.flatMap(([country, date]) => (date === null ? [country] : [])),
  }
}
