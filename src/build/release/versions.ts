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
  /** What is different from the release before; null for the first. */
  changes: DatasetChanges | null
}

const folderOf = (dataFolder: string) => join(dataFolder, 'versions')
const indexOf = (dataFolder: string) => join(folderOf(dataFolder), 'index.json')

/** Path of a frozen version, inside the data folder and below the address of the app. */
export function frozenPath(version: string): string {
  return `versions/${version}.json`
}

/** The releases so far, newest first; none where there has been no release. */
export function readReleases(dataFolder: string): readonly Release[] {
  const file = indexOf(dataFolder)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release[]) : []
}

/** What the app knows of versions before it fetches anything: the present one, and those that are frozen. */
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

/** The frozen versions under names that stay, and the list of them with what each changed. */
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
