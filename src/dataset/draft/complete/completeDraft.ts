import { writtenAgreementSchema } from '../../schemas/agreements'
import { claimSchema, membershipSchema, organisationSchema } from '../../schemas/lists'
import { publisherSchema, writtenSourceSchema } from '../../schemas/sources'
import { completeChanges } from '../change/completeChanges'
import type { Draft } from '../draft'
import type { Fields } from '../fields'
import { type Known, takenIds } from '../known'
import { inCountryOfParty, withCountries } from './draftCountries'
import { withEvidence } from './draftEvidence'
import { freeSlug, proposeId } from './draftIds'
import { publisherOf, withPublishers } from './draftPublishers'
import { nameKey } from './nameKey'
import {
  countryFor,
  type Names,
  namesIn,
  resolveNames,
  resolveOrganisations,
  resolveSources,
  sourceFor,
} from './resolveNames'

/**
 * Completes a draft for the folder: adds missing ids and publishers, replaces names by ids, gives parties the country of
 * their organisation, lists the new sources in the entry that they belong to, names the only source of a record as
 * evidence, and orders the fields like the schema. An id that would be too general is left out, and wrong values are
 * kept, for the checker to report.
 */
export function completeDraft(draft: Draft, known: Known): Draft {
  const sources = withIds(
    draft.sources,
    takenIds(known, 'sources'),
    ({ publisher, published, title, url }) => [
      publisher ?? publisherOf(url, known.publishers)?.name,
      published,
      String(title ?? '')
        .split(/\s+/)
        .slice(0, 4)
        .join(' '),
    ],
  )
  const named = withIds(draft.organisations, takenIds(known, 'organisations'), ({ acronym, name }) => [
    acronym ?? name,
  ])
  const countries = namesIn(known, { sources, organisations: named })
  const unplaced = named.map((organisation) =>
    organisation.country === undefined
      ? organisation
      : { ...organisation, country: countryFor(organisation.country, countries) },
  )
  const names = namesIn(known, { sources, organisations: unplaced })
  const resolved = draft.agreement && resolveNames(draft.agreement, names)
  const organisations = resolved
    ? unplaced.map((organisation) => inCountryOfParty(organisation, resolved))
    : unplaced
  const all = [...known.organisations, ...(organisations as unknown as Known['organisations'])]
  const listed = withSources(
    {
      agreement: resolved && withCountries(resolved, all),
      changes: completeChanges(draft.changes, known, names),
      memberships: draft.memberships.map((membership) => completeMembership(membership, known, names)),
      claims: draft.claims.map((claim) => ({ ...claim, source: sourceFor(claim.source, names) })),
    },
    sources.map(({ id }) => String(id)),
  )
  const { sources: placed, publishers } = withPublishers(
    resolveOrganisations(sources, 'writer', names),
    resolveOrganisations(draft.publishers, 'organisation', names),
    known.publishers,
    new Set(all.map(({ id }) => id)),
    takenIds(known, 'publishers'),
  )
  return {
    agreement: listed.agreement && completeRecord(listed.agreement, { ...known, organisations: all }),
    publishers: publishers.map((publisher) => inOrder(publisher, publisherSchema)),
    sources: placed.map((source) => inOrder(source, writtenSourceSchema)),
    organisations: resolveOrganisations(organisations, 'parent', names).map((organisation) =>
      inOrder(organisation, organisationSchema),
    ),
    memberships: listed.memberships.map((membership) => inOrder(membership, membershipSchema)),
    claims: withIds(
      listed.claims,
      takenIds(known, 'claims'),
      ({ claimantLabel, claimant, date, value, measure }) => [
        claimantLabel ?? claimant,
        String(date ?? '').slice(0, 4),
        String(value ?? ''),
        measure,
      ],
    ).map((claim) => inOrder(claim, claimSchema)),
    changes: listed.changes,
  }
}

function completeRecord(agreement: Fields, known: Known): Fields {
  const shown = withEvidence(agreement)
  const taken = takenIds(known, 'agreements')
  const proposed = shown.id === undefined ? proposeId(shown, known, (id) => taken.has(id)) : null
  return inOrder(
    { ...shown, ...(proposed?.isTooGeneral === null && { id: proposed.id }) },
    writtenAgreementSchema,
  )
}

function completeMembership(membership: Fields, known: Known, names: Names): Fields {
  const key = nameKey(membership.group)
  const group = known.groups.find(({ id, name, shortName }) =>
    [id, name, shortName].map(nameKey).includes(key),
  )
  return {
    ...membership,
    ...(group && { group: group.id }),
    country: countryFor(membership.country, names),
    sources: resolveSources(membership.sources, names),
    joined: membership.joined ?? null,
  }
}

type Citing = Pick<Draft, 'agreement' | 'changes' | 'memberships' | 'claims'>

/**
 * Lists the new sources that nothing names: in the new record, or else in the only record, membership or claim of the
 * draft. A record without any stays without a list, which the checker reports.
 */
function withSources(draft: Citing, added: readonly string[]): Citing {
  // What is named as evidence of the new record only, is still to be listed.
  const { evidence, ...described } = draft.agreement ?? {}
  const named = JSON.stringify([described, draft.changes, draft.memberships, draft.claims])
  const unnamed = added.filter((id) => !named.includes(JSON.stringify(id)))
  const { agreement, changes, memberships, claims } = draft
  const records = changes.filter((change) => change.in === 'agreements')
  const [record] = records
  const [membership] = memberships
  const [claim] = claims
  const isOnly = records.length + memberships.length + claims.length === 1
  if (agreement) return { ...draft, agreement: { ...agreement, sources: joined(agreement.sources, unnamed) } }
  if (!isOnly || unnamed.length === 0) return draft
  if (record) {
    const more = { ...record.add, sources: [...(record.add.sources ?? []), ...unnamed] }
    return {
      ...draft,
      changes: changes.map((change) => (change === record ? { ...change, add: more } : change)),
    }
  }
  if (membership)
    return { ...draft, memberships: [{ ...membership, sources: joined(membership.sources, unnamed) }] }
  return { ...draft, claims: [{ ...claim, source: claim?.source ?? unnamed[0] }] }
}

/** If `list` is not a list, the checker reports it. */
function joined(list: unknown, more: readonly string[]): unknown {
  if (list !== undefined && !Array.isArray(list)) return list
  const all: readonly unknown[] = [...((list as readonly unknown[] | undefined) ?? []), ...more]
  return all.length > 0 ? all : undefined
}

function withIds(
  list: readonly Fields[],
  known: ReadonlySet<string>,
  wordsOf: (entry: Fields) => readonly unknown[],
): readonly Fields[] {
  const taken = new Set(known)
  return list.map((entry) => {
    const id = entry.id ?? freeSlug(wordsOf(entry), taken)
    taken.add(String(id))
    return { ...entry, id }
  })
}

/** The fields in the order of the schema; unknown ones at the end. */
function inOrder(entry: Fields, schema: { shape: object }): Fields {
  const names = Object.keys(schema.shape)
  const known = names.filter((name) => entry[name] !== undefined).map((name) => [name, entry[name]])
  const unknown = Object.entries(entry).filter(
    ([name, value]) => !names.includes(name) && value !== undefined,
  )
  return Object.fromEntries([...known, ...unknown])
}
