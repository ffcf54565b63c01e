import { nameKey } from '../complete/nameKey'
import type { Draft, DraftPart } from '../draft'
import type { Fields } from '../fields'
import type { Known } from '../known'
import { similarRecords } from './similarRecords'

/** An existing entry that may be the same as a new one. */
interface PossibleDuplicate {
  part: DraftPart
  /** Id of the existing entry. */
  id: string
  /** What it is, in a few words. */
  title: string
}

/** Existing entries that may be what a completed draft adds: to be looked at before anything is written. */
export function possibleDuplicates(draft: Draft, known: Known): readonly PossibleDuplicate[] {
  return [
    ...(draft.agreement ? similarRecords(known.agreements, draft.agreement, known) : []).map(
      ({ id, title, date }) => ({
        part: { list: 'agreement' as const, index: 0 },
        id,
        title: `${title}, ${date.value}`,
      }),
    ),
    ...draft.organisations.flatMap((organisation, index) =>
      similarOrganisations(organisation, known).map(({ id, name }) => ({
        part: { list: 'organisations' as const, index },
        id,
        title: name,
      })),
    ),
    ...draft.memberships.flatMap(({ group, country }, index) =>
      known.memberships
        .filter((membership) => membership.group === group && membership.country === country)
        .map(({ joined, status }) => ({
          part: { list: 'memberships' as const, index },
          id: `${group}/${country}`,
          title: `${status}, joined ${joined ?? 'on an unknown date'}`,
        })),
    ),
    ...draft.claims.flatMap((claim, index) =>
      known.claims
        .filter((other) => isSameClaim(other, claim))
        .map(({ id, statement, date }) => ({
          part: { list: 'claims' as const, index },
          id,
          title: `${statement} (${date})`,
        })),
    ),
    ...draft.changes.flatMap((change, index) => {
      const record = change.in === 'agreements' && known.agreements.find(({ id }) => id === change.id)
      return (change.add.milestones ?? []).flatMap((added) =>
        (record ? (record.milestones ?? []) : [])
          .filter(({ date }) => mayBeSameDay(date, String((added as Fields | null)?.date ?? '')))
          .map(({ date, text }) => ({
            part: { list: 'changes' as const, index },
            id: change.id,
            title: `milestone of ${date}: ${text}`,
          })),
      )
    }),
  ]
}

/** Organisations of the same country whose name contains the new one, or is contained in it. Single words say too little. */
function similarOrganisations(organisation: Fields, { organisations }: Known) {
  const key = nameKey(organisation.name)
  const contains = (text: string, part: string) => part.includes(' ') && ` ${text} `.includes(` ${part} `)
  return organisations.filter(({ name, country }) => {
    const other = nameKey(name)
    return country === organisation.country && (contains(other, key) || contains(key, other))
  })
}

function isSameClaim(other: Known['claims'][number], claim: Fields): boolean {
  return (
    nameKey(other.claimantLabel) === nameKey(claim.claimantLabel) &&
    other.measure === claim.measure &&
    (other.value === claim.value || mayBeSameDay(other.date, String(claim.date ?? '')))
  )
}

function mayBeSameDay(date: string, other: string): boolean {
  return other !== '' && (date.startsWith(other) || other.startsWith(date))
}
