import { addressKey } from '../../addressKey'
import type { Draft } from '../draft'
import { type Fields, isFields } from '../fields'
import { nameKey, nameKeys } from './nameKey'

/** Ids by what people write instead: names, acronyms and aliases as `nameKey` reads them, or addresses. */
export interface Names {
  country: ReadonlyMap<string, string>
  organisation: ReadonlyMap<string, string>
  source: ReadonlyMap<string, string>
  /** Country of each organisation that has one, by its id. */
  home: ReadonlyMap<string, string>
}

/** Names of an organisation, as far as it has them. */
export interface NamedOrganisation {
  id: string
  name: string
  acronym?: string | undefined
  country?: string | undefined
  aliases?: readonly string[] | undefined
}

/** Entries of the dataset that a draft can name. */
interface Nameable {
  countries: readonly { iso3: string; name: string; officialName?: string }[]
  organisations: readonly NamedOrganisation[]
  sources: readonly { id: string; url: string }[]
}

type Listed = Pick<Draft, 'sources' | 'organisations'>

/** The names of existing and new entries. An ambiguous name is left out. */
export function namesIn(known: Nameable, added: Listed): Names {
  return {
    country: uniqueNames(
      known.countries.map(({ iso3, name, officialName }) => [iso3, [iso3, name, officialName]]),
      nameKey,
    ),
    organisation: uniqueNames(
      [...known.organisations, ...added.organisations].map((entry) => [
        String((entry as Fields).id),
        namesOf(entry),
      ]),
      nameKey,
    ),
    source: uniqueNames(
      [...known.sources, ...added.sources].map((entry) => [
        String((entry as Fields).id),
        [(entry as Fields).url],
      ]),
      addressKey,
    ),
    home: new Map(
      [...known.organisations, ...added.organisations].flatMap((entry) => {
        const { id, country } = entry as Fields
        return typeof country === 'string' ? [[String(id), country] as const] : []
      }),
    ),
  }
}

/** The name, the acronym and the other names of an organisation. */
export function namesOf(organisation: NamedOrganisation | Fields): readonly unknown[] {
  const { name, acronym, aliases } = organisation as Fields
  return [name, acronym, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])]
}

/** The id of the organisation that a text names. */
export function organisationNamed(text: unknown, names: Names): string | undefined {
  for (const key of nameKeys(text)) {
    const id = names.organisation.get(key)
    if (id !== undefined) return id
  }
  return undefined
}

/** Replaces the names of countries and organisations and the addresses of sources in a record by ids. */
export function resolveNames(agreement: Fields, names: Names): Fields {
  const { parties, sources, evidence, milestones } = agreement
  return {
    ...agreement,
    ...(Array.isArray(parties) && { parties: parties.map((party: unknown) => resolveParty(party, names)) }),
    ...(Array.isArray(sources) && { sources: resolveSources(sources, names) }),
    ...(Array.isArray(milestones) && {
      milestones: milestones.map((milestone: unknown) => resolveMilestone(milestone, names)),
    }),
    ...(isFields(evidence) && {
      evidence: Object.fromEntries(
        Object.entries(evidence).map(([fact, shownBy]) => [fact, resolveSources(shownBy, names)]),
      ),
    }),
  }
}

/** Replaces the name of an organisation by its id in one field of each entry. */
export function resolveOrganisations(
  list: readonly Fields[],
  field: string,
  names: Names,
): readonly Fields[] {
  return list.map((entry) =>
    entry[field] === undefined ? entry : { ...entry, [field]: organisationFor(entry[field], names) },
  )
}

/** Replaces addresses in a list of sources by ids. */
export function resolveSources(list: unknown, names: Names): unknown {
  return Array.isArray(list) ? list.map((source: unknown) => sourceFor(source, names)) : list
}

/** Replaces the addresses of the sources of a milestone by ids. */
export function resolveMilestone(milestone: unknown, names: Names): unknown {
  return isFields(milestone) && milestone.sources !== undefined
    ? { ...milestone, sources: resolveSources(milestone.sources, names) }
    : milestone
}

/**
 * Replaces the names in a party by ids. A party that is only described in words is the organisation that these words
 * name, unless that is in another country.
 */
export function resolveParty(party: unknown, names: Names): unknown {
  if (!isFields(party)) return party
  const { country, organisation, described, ...rest } = party
  const place = country === undefined ? undefined : countryFor(country, names)
  const meant = organisation === undefined ? organisationNamed(described, names) : undefined
  const home = names.home.get(meant ?? '')
  const isElsewhere = place !== undefined && home !== undefined && place !== home
  const named = isElsewhere ? undefined : meant
  const found = organisation === undefined ? named : organisationFor(organisation, names)
  return {
    ...(place !== undefined && { country: place }),
    ...(found !== undefined && { organisation: found }),
    ...(described !== undefined && named === undefined && { described }),
    ...rest,
  }
}

/** The code of a country by its name; other values as they are. */
export function countryFor(word: unknown, names: Names): unknown {
  return names.country.get(nameKey(word)) ?? word
}

/** The id of an organisation by one of its names; other values as they are. */
export function organisationFor(word: unknown, names: Names): unknown {
  return organisationNamed(word, names) ?? word
}

/** The id of a source by its address; other values as they are. */
export function sourceFor(word: unknown, names: Names): unknown {
  return names.source.get(addressKey(word)) ?? word
}

function uniqueNames(
  entries: readonly (readonly [id: string, names: readonly unknown[]])[],
  keyOf: (name: unknown) => string,
): ReadonlyMap<string, string> {
  const ids = new Map<string, Set<string>>()
  for (const [id, names] of entries)
    for (const key of names.map(keyOf)) if (key !== '') ids.set(key, (ids.get(key) ?? new Set()).add(id))
  // An id always means itself, even if it is also the name of something else.
  const own = new Map(entries.map(([id]) => [keyOf(id), id]))
  const unique = [...ids].flatMap(([name, found]) =>
    found.size === 1 ? [...found].map((id) => [name, id] as const) : [],
  )
  return new Map([...unique, ...own])
}
