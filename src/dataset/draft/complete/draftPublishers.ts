import { hostOf } from '../../evidence/hostOf'
import type { Fields } from '../fields'
import { freeSlug } from './draftIds'
import { nameKey } from './nameKey'

interface KnownPublisher {
  id: string
  name: string
  hosts: readonly string[]
}

/** The publisher of a page, by its host. */
export function publisherOf<Publisher extends KnownPublisher>(
  url: unknown,
  publishers: readonly Publisher[],
): Publisher | undefined {
  const host = typeof url === 'string' ? hostOf(url) : null
  return host === null ? undefined : publishers.find(({ hosts }) => hosts.includes(host))
}

/**
 * Replaces the publisher that each new source names by an id. The host of the page decides; another known publisher that
 * is named is then the writer. A publisher that is not known yet is added, with the kind and language of the source, and
 * its organisation if that has the same id. `taken`: ids that a new publisher cannot have.
 */
export function withPublishers(
  sources: readonly Fields[],
  added: readonly Fields[],
  known: readonly KnownPublisher[],
  organisations: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): { sources: readonly Fields[]; publishers: readonly Fields[] } {
  const publishers: Fields[] = [...added]
  const all = () => [...known, ...publishers.filter(isPublisher)]
  const placed = sources.map(({ kind, ...source }) => {
    const named = all().find(({ id, name }) =>
      [id, name].map(nameKey).includes(nameKey(source.publisher) || '-'),
    )
    const owner = publisherOf(source.url, all())
    if (owner) {
      const isOther = named !== undefined && named.id !== owner.id
      return { ...source, publisher: owner.id, ...(isOther && { writer: source.writer ?? named.id }) }
    }
    if (named) return { ...source, publisher: named.id }
    const host = typeof source.url === 'string' ? hostOf(source.url) : null
    if (source.publisher === undefined && host === null) return source
    const id = freeSlug(
      [source.publisher ?? host],
      new Set([...taken, ...all().map((publisher) => publisher.id)]),
    )
    publishers.push({
      id,
      ...(source.publisher !== undefined && { name: source.publisher }),
      ...(kind !== undefined && { kind }),
      hosts: host === null ? [] : [host],
      ...(source.language !== undefined && { language: source.language }),
      ...(organisations.has(id) && { organisation: id }),
    })
    return { ...source, publisher: id }
  })
  return { sources: placed, publishers }
}

function isPublisher(fields: Fields): fields is Fields & KnownPublisher {
  return typeof fields.id === 'string' && typeof fields.name === 'string' && Array.isArray(fields.hosts)
}
