import type { DataFile } from './checks/dataFolder'
import { readEntries } from './checks/readEntries'
import { schemaVersion } from './parseDataset'
import type { CompiledDataset } from './schema'

/**
 * Compiles the files of a checked folder into one dataset, in a fixed order. The version is the day of the newest change
 * and a hash of the content, so the same data always has the same version.
 */
export function compileDataset(files: readonly DataFile[], hash: (text: string) => string): CompiledDataset {
  const { entries } = readEntries(files)
  const valuesOf = <Value>(list: readonly { value: Partial<Value> }[]) =>
    list.map(({ value }) => value as Value)
  const [about] = valuesOf(entries.about)
  if (!about) throw new Error('about.json is missing: check the folder before compiling it')
  const content = {
    about,
    programs: valuesOf(entries.programs),
    countries: valuesOf(entries.countries),
    organisations: sortedById(valuesOf(entries.organisations)),
    groups: valuesOf(entries.groups),
    memberships: valuesOf(entries.memberships),
    claims: valuesOf(entries.claims),
    sources: sortedById(valuesOf(entries.sources)),
    agreements: sortedById(valuesOf(entries.agreements)),
  }
  const version = `${about.updated}-${hash(JSON.stringify(content)).slice(0, 8)}`
  return { schemaVersion, version, ...content }
}

function sortedById<Value extends { id: string }>(values: readonly Value[]): Value[] {
  return [...values].sort((a, b) => (a.id < b.id ? -1 : 1))
}
