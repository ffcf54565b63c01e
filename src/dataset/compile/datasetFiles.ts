import type { DataFile } from '../checks/dataFolder'
import { readEntries } from '../checks/readEntries'
import { openRecords } from '../checks/rules/checkRules'
import type { Dataset } from '../dataset'
import { writtenMemberships } from '../derivedMemberships'
import { freeSlug } from '../draft/complete/draftIds'
import { hostOf } from '../evidence/hostOf'
import { writtenSource } from '../evidence/resolveSource'
import type { Publisher, Source, WrittenSource } from '../schema'
import type { RecordDetails } from './coreOf'
import { sourceFile } from './sourceFile'
import { writtenRecord } from './writtenRecord'

/** What a loaded dataset lacks of its data folder. */
interface Details {
  publishers: readonly Publisher[]
  sources: ReadonlyMap<string, Source>
  records: ReadonlyMap<string, RecordDetails>
}

/**
 * Converts a loaded dataset to the files of a data folder, for the checker. The files have no lines. Records that break a
 * rule are listed as open, so that only a new record is held to it.
 */
export function datasetFiles(dataset: Dataset, details: Details): readonly DataFile[] {
  const { about, programs, countries, organisations, groups, memberships, claims } = dataset
  const { publishers, sources } = writtenSources(details)
  const agreements = dataset.agreements.map((record) =>
    writtenRecord({ ...record, ...details.records.get(record.id) }),
  )
  const lists: Record<string, unknown> = {
    'about.json': about,
    'programs.json': programs,
    'countries.json': countries,
    'organisations.json': organisations,
    'groups.json': { groups, memberships: writtenMemberships(memberships) },
    'claims.json': claims,
    'publishers.json': publishers,
    ...byFile(sources, ({ id }) => sourceFile(id)),
    ...byFile(agreements, (record) => `agreements/${record.programs[0]}.json`),
  }
  const files = Object.entries(lists).map(([path, value]) => ({ path, value, lineOf: () => -1 }))
  const open = openRecords({ ...readEntries(files), today: 0 })
  return [...files, { path: 'open.json', value: open, lineOf: () => -1 }]
}

/** The sources as written. Those of older and own data do not say which publisher they have: each host gets one. */
function writtenSources({ publishers, sources }: Details) {
  const all = [...publishers]
  const ownerOf = new Map(all.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)))
  const written = [...sources.values()].map((source): WrittenSource => {
    const known = writtenSource(source)
    if (known) return known
    const host = hostOf(source.url) ?? source.publisher
    const id = ownerOf.get(host) ?? freeSlug(['host', host], new Set(all.map((publisher) => publisher.id)))
    if (!ownerOf.has(host)) all.push({ id, name: source.publisher, kind: source.kind, hosts: [host] })
    ownerOf.set(host, id)
    const { issuer, kind, publisher, ...fields } = source
    return { ...fields, publisher: id, ...(issuer !== undefined && { writer: issuer }) }
  })
  return { publishers: all, sources: written }
}

function byFile<Entry>(entries: readonly Entry[], pathOf: (entry: Entry) => string): Record<string, Entry[]> {
  const files: Record<string, Entry[]> = {}
  for (const entry of entries) {
    files[pathOf(entry)] ??= []
    files[pathOf(entry)]?.push(entry)
  }
  return files
}
