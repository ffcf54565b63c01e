import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInterest } from '../../dataset/columns/recordCodes'
import type { DatasetChanges } from '../../dataset/compile/datasetChanges'
import { renamesIn } from '../../dataset/renamedRecords'
import type { CompiledDataset } from '../../dataset/schema'

/** One release of the data, as `data/versions/index.json` lists it, newest first. */
export interface Release {
  version: string
  /** Day of the release, ISO 8601. */
  released: string
  /** All records, expressions of interest included. */
  agreements: number
  sources: number
  /** Changes since the previous release; null for the first. */
  changes: DatasetChanges | null
}

const folderOf = (dataFolder: string) => join(dataFolder, 'versions')
const indexOf = (dataFolder: string) => join(folderOf(dataFolder), 'index.json')

/** Path of a frozen version, inside the data folder and below the address of the app. */
export function frozenPath(version: string): string {
  return `versions/${version}.json`
}

/** Reads the list of releases, newest first; empty before the first release. */
export function readReleases(dataFolder: string): readonly Release[] {
  const file = indexOf(dataFolder)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release[]) : []
}

/** Reads a frozen version. */
export function readFrozenVersion(dataFolder: string, version: string): CompiledDataset {
  return JSON.parse(readFileSync(join(dataFolder, frozenPath(version)), 'utf8')) as CompiledDataset
}

/** Code that exports the current version, the frozen ones and the renamed records, for the module `virtual:dataset`. */
export function versionExports(
  folder: string,
  current: Pick<CompiledDataset, 'version' | 'agreements'> | null,
): string {
  const frozen = readReleases(folder)
    .map(
      ({ version }) =>
        `{ version: '${version}', url: import.meta.env.BASE_URL + 'data/${frozenPath(version)}' }`,
    )
    .join(', ')
  return `export const currentVersion = '${current?.version ?? ''}'
export const frozenVersions = [${frozen}]
export const renames = ${JSON.stringify(renamesIn(current?.agreements ?? []))}`
}

/**
 * Files to publish: every frozen version under a stable name, and the list of releases with their changes and how many of
 * their records are expressions of interest.
 */
export function versionFiles(folder: string) {
  const mediaType = 'application/json'
  const versions = readReleases(folder).map((release) => ({
    release,
    content: readFileSync(join(folder, frozenPath(release.version)), 'utf8'),
  }))
  const list = versions.map(({ release, content }) => ({
    ...release,
    interest: (JSON.parse(content) as CompiledDataset).agreements.filter(isInterest).length,
  }))
  return [
    { path: 'data/versions.json', mediaType, content: JSON.stringify(list) },
    ...versions.map(({ release, content }) => ({
      path: `data/${frozenPath(release.version)}`,
      mediaType,
      content,
    })),
  ]
}
