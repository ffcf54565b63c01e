import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetChanges } from '../../dataset/datasetChanges'

/** One release of the data, as `data/versions/index.json` lists it, newest first. */
export interface Release {
  version: string
  /** Day of the release, ISO 8601. */
  released: string
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

/** Code that exports the current version and the frozen ones, for the module `virtual:dataset`. */
export function versionExports(folder: string, current: string): string {
  const frozen = readReleases(folder)
    .map(
      ({ version }) =>
        `{ version: '${version}', url: import.meta.env.BASE_URL + 'data/${frozenPath(version)}' }`,
    )
    .join(', ')
  return `export const currentVersion = '${current}'
export const frozenVersions = [${frozen}]`
}

/** Files to publish: every frozen version under a stable name, and the list of releases with their changes. */
export function versionFiles(folder: string) {
  const releases = readReleases(folder)
  const mediaType = 'application/json'
  return [
    { path: 'data/versions.json', mediaType, content: JSON.stringify(releases) },
    ...releases.map(({ version }) => ({
      path: `data/${frozenPath(version)}`,
      mediaType,
      content: readFileSync(join(folder, frozenPath(version)), 'utf8'),
    })),
  ]
}
