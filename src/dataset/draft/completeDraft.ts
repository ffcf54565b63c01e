import { organisationSchema, publisherSchema, writtenAgreementSchema, writtenSourceSchema } from '../schema'
import type { Draft, Fields } from './draft'
import { inCountryOfParty, withCountries } from './draftCountries'
import { withEvidence } from './draftEvidence'
import { freeSlug, type IdContext, proposeId } from './draftIds'
import { withPublishers } from './draftPublishers'
import { namesIn, resolveNames, resolveOrganisations } from './resolveNames'

/** The existing data: to resolve names, and to avoid duplicate ids. */
export interface Known extends IdContext {
  agreements: readonly { id: string }[]
  programs: readonly { id: string }[]
  organisations: readonly {
    id: string
    name: string
    acronym?: string | undefined
    country?: string | undefined
  }[]
  publishers: readonly { id: string; name: string; hosts: readonly string[] }[]
  sources: readonly { id: string; url: string }[]
}

/**
 * Completes a draft for the folder: adds missing ids and publishers, replaces names by ids, gives parties the country of
 * their organisation, lists the new sources in the record, names its only source as evidence, and orders the fields like
 * the schema. Wrong values are kept for the
 * checker to report.
 */
export function completeDraft(draft: Draft, known: Known): Draft {
  const sources = withIds(draft.sources, known.sources, ({ publisher, published, title }) => [
    publisher,
    published,
    String(title ?? '')
      .split(/\s+/)
      .slice(0, 4)
      .join(' '),
  ])
  const unplaced = withIds(draft.organisations, known.organisations, ({ acronym, name }) => [acronym ?? name])
  const names = namesIn(known, { sources, organisations: unplaced })
  const resolved = resolveNames(draft.agreement, names)
  const organisations = unplaced.map((organisation) => inCountryOfParty(organisation, resolved))
  const all = [...known.organisations, ...(organisations as unknown as Known['organisations'])]
  const agreement = { ...withCountries(resolved, all) }
  const listed: readonly unknown[] = Array.isArray(agreement.sources) ? agreement.sources : []
  const named = [...listed, ...milestoneSources(agreement)]
  const unnamed = sources.flatMap(({ id }) => (named.includes(id) ? [] : [id]))
  // If `sources` is not a list, the checker reports it.
  if (agreement.sources === undefined || Array.isArray(agreement.sources))
    agreement.sources = listed.length + unnamed.length > 0 ? [...listed, ...unnamed] : undefined
  const taken = new Set(known.agreements.map(({ id }) => id))
  const shown = { ...withEvidence(agreement) }
  const { sources: placed, publishers } = withPublishers(
    resolveOrganisations(sources, 'writer', names),
    draft.publishers,
    known.publishers,
    new Set(all.map(({ id }) => id)),
  )
  shown.id ??= proposeId(shown, { ...known, organisations: all }, taken)
  return {
    agreement: inOrder(shown, writtenAgreementSchema),
    publishers: publishers.map((publisher) => inOrder(publisher, publisherSchema)),
    sources: placed.map((source) => inOrder(source, writtenSourceSchema)),
    organisations: resolveOrganisations(organisations, 'parent', names).map((organisation) =>
      inOrder(organisation, organisationSchema),
    ),
  }
}

function withIds(
  list: readonly Fields[],
  known: readonly { id: string }[],
  wordsOf: (entry: Fields) => readonly unknown[],
): readonly Fields[] {
  const taken = new Set(known.map(({ id }) => id))
  return list.map((entry) => {
    const id = entry.id ?? freeSlug(wordsOf(entry), taken)
    taken.add(String(id))
    return { ...entry, id }
  })
}

function milestoneSources({ milestones }: Fields): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(milestones) ? milestones : []
  return list.flatMap((milestone) => (milestone as Fields | null)?.sources ?? [])
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
