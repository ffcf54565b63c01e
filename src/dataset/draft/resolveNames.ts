import type { Draft, Fields } from './draft'

/** Ids by what people write instead: names and acronyms in lower case, or addresses. */
export interface Names {
  country: ReadonlyMap<string, string>
  organisation: ReadonlyMap<string, string>
  source: ReadonlyMap<string, string>
}

/** Entries of the dataset that a draft can name. */
interface Nameable {
  countries: readonly { iso3: string; name: string }[]
  organisations: readonly { id: string; name: string; acronym?: string | undefined }[]
  sources: readonly { id: string; url: string }[]
}

type Listed = Pick<Draft, 'sources' | 'organisations'>

/** The names of existing and new entries. An ambiguous name is left out. */
export function namesIn(known: Nameable, added: Listed): Names {
  return {
    country: uniqueNames(known.countries.map(({ iso3, name }) => [iso3, [iso3, name]])),
    organisation: uniqueNames([
      ...known.organisations.map(({ id, name, acronym }) => [id, [name, acronym]] as const),
      ...added.organisations.map(({ id, name, acronym }) => [String(id), [name, acronym]] as const),
    ]),
    source: uniqueNames([
      ...known.sources.map(({ id, url }) => [id, [url]] as const),
      ...added.sources.map(({ id, url }) => [String(id), [url]] as const),
    ]),
  }
}

/** Replaces the names of countries and organisations and the addresses of sources in a record by ids. */
export function resolveNames(agreement: Fields, names: Names): Fields {
  const { parties, sources, evidence } = agreement
  return {
    ...agreement,
    ...(Array.isArray(parties) && { parties: parties.map((party: unknown) => withIds(party, names)) }),
    ...(Array.isArray(sources) && { sources: sourcesIn(sources, names) }),
    ...(isFields(evidence) && {
      evidence: Object.fromEntries(
        Object.entries(evidence).map(([fact, shownBy]) => [fact, sourcesIn(shownBy, names)]),
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
    entry[field] === undefined ? entry : { ...entry, [field]: idFor(entry[field], names.organisation) },
  )
}

function sourcesIn(list: unknown, names: Names): unknown {
  return Array.isArray(list) ? list.map((source: unknown) => idFor(source, names.source)) : list
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withIds(party: unknown, names: Names): unknown {
  if (typeof party !== 'object' || party === null) return party
  const { country, organisation } = party as Fields
  return {
    ...party,
    ...(country !== undefined && { country: idFor(country, names.country) }),
    ...(organisation !== undefined && { organisation: idFor(organisation, names.organisation) }),
  }
}

function idFor(word: unknown, names: ReadonlyMap<string, string>): unknown {
  return typeof word === 'string' ? (names.get(keyOf(word)) ?? word) : word
}

function uniqueNames(
  entries: readonly (readonly [id: string, names: readonly unknown[]])[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, Set<string>>()
  for (const [id, names] of entries)
    for (const name of names)
      if (typeof name === 'string' && name !== '')
        ids.set(keyOf(name), (ids.get(keyOf(name)) ?? new Set()).add(id))
  // An id always means itself, even if it is also the name of something else.
  const own = new Map(entries.map(([id]) => [keyOf(id), id]))
  const unique = [...ids].flatMap(([name, found]) =>
    found.size === 1 ? [...found].map((id) => [name, id] as const) : [],
  )
  return new Map([...unique, ...own])
}

function keyOf(name: string): string {
  return name.trim().toLowerCase()
}
