import { changeOf } from '../../../dataset/draft/change/change'
import { freeSlug } from '../../../dataset/draft/complete/draftIds'
import type { Draft } from '../../../dataset/draft/draft'
import type { Fields } from '../../../dataset/draft/fields'
import { hostOf } from '../../../dataset/evidence/hostOf'

/** The existing publishers and their pages. */
export interface PublisherContext {
  publishers: readonly { id: string; hosts: readonly string[] }[]
  sources: readonly { id: string; url: string; publisher: string }[]
}

/**
 * A new publisher for hosts that belong to another one: it takes over the hosts, and the sources with an address on
 * them, because a host has one publisher.
 */
export function publisherDraft(
  publisher: Fields,
  reason: string | undefined,
  { publishers, sources }: PublisherContext,
): Pick<Draft, 'publishers' | 'changes'> {
  const hosts = new Set(Array.isArray(publisher.hosts) ? publisher.hosts.map(String) : [])
  const id = publisher.id ?? freeSlug([publisher.name], new Set(publishers.map((known) => known.id)))
  const moved = sources.filter(({ url }) => hosts.has(hostOf(url) ?? ''))
  return {
    publishers: [{ ...publisher, id }],
    changes: [
      ...publishers
        .filter((known) => known.hosts.some((host) => hosts.has(host)))
        .map((known) =>
          changeOf(known.id, {
            in: 'publishers',
            set: { hosts: known.hosts.filter((host) => !hosts.has(host)) },
            reason,
          }),
        ),
      ...moved.map((source) => changeOf(source.id, { in: 'sources', set: { publisher: id }, reason })),
    ],
  }
}
