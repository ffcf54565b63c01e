import { agreementSchema, organisationSchema, sourceSchema } from '../schema'
import type { Draft, Fields } from './draft'
import { inCountryOfParty, withCountries } from './draftCountries'
import { freeSlug, type IdContext, proposeId } from './draftIds'
import { namesIn, resolveNames, resolveOrganisations } from './resolveNames'

/** What is known already: to choose from, and not to collide with. */
export interface Known extends IdContext {
  agreements: readonly { id: string }[]
  programs: readonly { id: string }[]
  organisations: readonly {
    id: string
    name: string
    acronym?: string | undefined
    country?: string | undefined
  }[]
  sources: readonly { id: string; url: string }[]
}

/**
 * A draft as it would stand in the folder: with ids where none was given, names in place of ids found, parties in the
 * country of their organisation, the new sources named in the record, fields in the order of the schema. Wrong values stay for the checker to name.
 */
export function completeDraft(given: Draft, known: Known): Draft {
  const sources = withIds(given.sources, known.sources, ({ publisher, published, title }) => [
    publisher,
    published,
    String(title ?? '')
      .split(/\s+/)
      .slice(0, 4)
      .join(' '),
  ])
  const unplaced = withIds(given.organisations, known.organisations, ({ acronym, name }) => [acronym ?? name])
  const names = namesIn(known, { sources, organisations: unplaced })
  const resolved = resolveNames(given.agreement, names)
  const organisations = unplaced.map((organisation) => inCountryOfParty(organisation, resolved))
  const all = [...known.organisations, ...(organisations as unknown as Known['organisations'])]
  const agreement = { ...withCountries(resolved, all) }
  const listed: readonly unknown[] = Array.isArray(agreement.sources) ? agreement.sources : []
  const named = [...listed, ...milestoneSources(agreement)]
  const unnamed = sources.flatMap(({ id }) => (named.includes(id) ? [] : [id]))
  // A value of `sources` that is no list is the checker's to refuse.
  if (agreement.sources === undefined || Array.isArray(agreement.sources))
    agreement.sources = listed.length + unnamed.length > 0 ? [...listed, ...unnamed] : undefined
  const taken = new Set(known.agreements.map(({ id }) => id))
  agreement.id ??= proposeId(agreement, { ...known, organisations: all }, taken)
  return {
    agreement: inOrder(agreement, agreementSchema),
    sources: resolveOrganisations(sources, 'issuer', names).map((source) => inOrder(source, sourceSchema)),
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

/** The fields in the order in which the schema has them, and so the folder. */
function inOrder(entry: Fields, schema: { shape: object }): Fields {
  const names = Object.keys(schema.shape)
  const known = names.filter((name) => entry[name] !== undefined).map((name) => [name, entry[name]])
  const unknown = Object.entries(entry).filter(
    ([name, value]) => !names.includes(name) && value !== undefined,
  )
  return Object.fromEntries([...known, ...unknown])
}
