import type { IdHistory } from '../checks/idHistory'
import type { Claim, Group, Membership, WrittenAgreement } from '../schema'
import type { IdContext } from './complete/draftIds'
import type { NamedOrganisation } from './complete/resolveNames'

/** The existing data, for a draft: to resolve names, to avoid duplicate ids and to find possible duplicates. */
export interface Known extends IdContext {
  agreements: readonly WrittenAgreement[]
  programs: readonly { id: string }[]
  organisations: readonly NamedOrganisation[]
  publishers: readonly { id: string; name: string; hosts: readonly string[] }[]
  sources: readonly { id: string; url: string }[]
  groups: readonly Pick<Group, 'id' | 'name' | 'shortName'>[]
  memberships: readonly Membership[]
  claims: readonly Claim[]
  history: IdHistory
}

/** The ids of a list that cannot be given to a new entry: those in use, and those used before. */
export function takenIds(
  known: Known,
  list: 'agreements' | 'organisations' | 'publishers' | 'sources' | 'claims',
): ReadonlySet<string> {
  const former = list === 'agreements' ? known.agreements.flatMap(({ formerIds = [] }) => formerIds) : []
  return new Set([...known[list].map(({ id }) => id), ...known.history[list].keys(), ...former])
}
