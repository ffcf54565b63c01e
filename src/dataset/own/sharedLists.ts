import type { CompiledDataset } from '../schema'
import type { OwnRow } from './ownColumns'

/** What a table adds to lists other than that of its records. */
export interface SharedLists {
  /** Those of the tracker, and those that the table defines. */
  organisations: readonly unknown[]
  /** Rows of the latter, by their positions in the list. */
  rowOf: ReadonlyMap<number, number>
  sources: SourcesByName
}

/** The organisations that the rows define, and their sources, which are added once they are asked for. */
export function sharedLists(rows: readonly OwnRow[], base: CompiledDataset): SharedLists {
  return { ...addOrganisations(rows, base), sources: new SourcesByName(base) }
}

/** The organisations of `base` and those that the table defines, with the rows of the latter. */
function addOrganisations(rows: readonly OwnRow[], base: CompiledDataset) {
  const rowOf = new Map<number, number>()
  const organisations: unknown[] = [...base.organisations]
  const known = new Set(base.organisations.map(({ id }) => id))
  for (const { row, cells } of rows) {
    const id = cells.organisation
    if (!id || known.has(id) || !cells.organisation_name) continue
    known.add(id)
    rowOf.set(organisations.length, row)
    organisations.push({
      id,
      name: cells.organisation_name,
      ...(cells.country && { country: cells.country }),
      type: cells.organisation_type || undefined,
    })
  }
  return { organisations, rowOf }
}

/** Resolves what a table writes as a source: a known id, or a web address, which becomes a new source. */
export class SourcesByName {
  private readonly ids = new Map<string, string>()
  private readonly named = new Set<string>()
  private readonly added: { id: string; url: string; host: string }[] = []

  constructor(private readonly base: CompiledDataset) {
    for (const { id, url } of base.sources) {
      this.ids.set(id, id)
      this.ids.set(url, id)
    }
  }

  /** Whether a name is a known id, a known address, or an address of a new source. */
  isSource(name: string): boolean {
    return this.ids.has(name) || hostIn(name) !== undefined
  }

  /** The id of a source that has been asked for, or that is the tracker's; a name that is neither is returned as it is. */
  knownId(name: string): string {
    return this.ids.get(name) ?? name
  }

  /** The id of a source by its id or address; a new address becomes a new source. Another name is returned as it is. */
  idOf(name: string): string {
    const known = this.ids.get(name)
    if (known) {
      this.named.add(known)
      return known
    }
    const host = hostIn(name)
    if (!host) return name
    const id = `own-source-${this.added.length + 1}`
    this.ids.set(name, id)
    this.added.push({ id, url: name, host })
    return id
  }

  /** All sources that were asked for, or that the lists of `base` refer to. */
  all(): unknown[] {
    const named = new Set([
      ...this.named,
      ...this.base.claims.map(({ source }) => source),
      ...this.base.memberships.flatMap(({ sources }) => sources),
      ...this.base.organisations.flatMap(({ militaryLink }) => militaryLink?.sources ?? []),
    ])
    return [
      ...this.base.sources.filter(({ id }) => named.has(id)),
      ...this.added.map(({ id, url, host }) => ({
        id,
        publisher: host.replace(/^www\./, ''),
        title: `[${url}]`,
        url,
        published: null,
        language: 'und',
        kind: 'press',
      })),
    ]
  }
}

/** The host of a web address. */
function hostIn(address: string): string | undefined {
  return /^https?:\/\/([^/\s]+)\S*$/.exec(address)?.[1]
}
