import type { DataFile } from '../checks/dataFolder'
import { readEntries } from '../checks/readEntries'
import { derivedMemberships } from '../derivedMemberships'
import { confidenceOf } from '../evidence/confidenceOf'
import { evidenceKindOf } from '../evidence/evidenceKindOf'
import { resolveSource } from '../evidence/resolveSource'
import { schemaVersion } from '../parseDataset'
import type {
  Agreement,
  CompiledDataset,
  Group,
  Membership,
  Organisation,
  Source,
  WrittenAgreement,
} from '../schema'

/**
 * Compiles the files of a checked folder into one dataset, in a fixed order: each source with the name and kind of its
 * publisher, each record with its confidence, and the memberships that follow from records. The version is the day of
 * the newest change and a hash of the content, so the same data always has the same version.
 */
export function compileDataset(files: readonly DataFile[], hash: (text: string) => string): CompiledDataset {
  const { entries } = readEntries(files)
  const valuesOf = <Value>(list: readonly { value: Partial<Value> }[]) =>
    list.map(({ value }) => value as Value)
  const [about] = valuesOf(entries.about)
  if (!about) throw new Error('about.json is missing: check the folder before compiling it')
  const organisations = sortedById(valuesOf(entries.organisations))
  const publishers = sortedById(valuesOf(entries.publishers))
  const organisationIndex = indexById(organisations)
  const publisherIndex = indexById(publishers)
  const sources = sortedById(valuesOf(entries.sources)).map((source) =>
    resolveSource(source, publisherIndex, organisationIndex),
  )
  const sourceIndex = indexById(sources)
  const groups = valuesOf<Group>(entries.groups)
  const agreements = sortedById(valuesOf<WrittenAgreement>(entries.agreements)).map((record) =>
    withConfidence(record, sourceIndex, organisationIndex),
  )
  const content = {
    about,
    programs: valuesOf(entries.programs),
    countries: valuesOf(entries.countries),
    organisations,
    groups,
    memberships: [
      ...valuesOf<Membership>(entries.memberships),
      ...derivedMemberships(groups, agreements, about),
    ],
    claims: valuesOf(entries.claims),
    publishers,
    sources,
    agreements,
  }
  const version = `${about.updated}-${hash(JSON.stringify(content)).slice(0, 8)}`
  return { schemaVersion, version, ...content }
}

function withConfidence(
  record: WrittenAgreement,
  sources: ReadonlyMap<string, Source>,
  organisations: ReadonlyMap<string, Organisation>,
): Agreement {
  const { level, reason } = confidenceOf(record, sources, organisations)
  const evidenceKind = evidenceKindOf(record, sources, organisations)
  return {
    ...record,
    confidence: level,
    confidenceReason: reason,
    ...(evidenceKind !== undefined && { evidenceKind }),
  }
}

function indexById<Value extends { id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]))
}

function sortedById<Value extends { id: string }>(values: readonly Value[]): Value[] {
  return [...values].sort((a, b) => (a.id < b.id ? -1 : 1))
}
