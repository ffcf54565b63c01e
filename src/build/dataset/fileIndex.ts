import { createHash } from 'node:crypto'
import type { CompiledDataset } from '../../dataset/schema'
import type { Release } from '../release/versions'

/** A file that `data/index.json` lists. */
export interface IndexedFile {
  /** Path relative to the app; below `data/`. */
  path: string
  mediaType: string
  content: string | Uint8Array
  /** Records of a table; absent for other files. */
  rows?: number
}

/**
 * `data/index.json`: every published data file with what a program needs to fetch it only when it has changed and to check
 * what it got. Paths are relative to this file.
 */
export function fileIndex(
  { version, about }: Pick<CompiledDataset, 'version' | 'about'>,
  files: readonly IndexedFile[],
  releases: readonly Release[],
): unknown {
  const isFrozen = ({ path }: IndexedFile) => path.startsWith('data/versions/')
  return {
    title: about.title,
    version,
    updated: about.updated,
    licence: about.licence.data,
    files: files
      .filter((file) => !isFrozen(file))
      .map((file) => ({
        ...described(file),
        version: isAboutVersions(file) ? null : version,
        rows: file.rows ?? null,
      })),
    versions: releases.flatMap((release) => {
      const file = files.find(({ path }) => path === `data/versions/${release.version}.json`)
      return file
        ? [
            {
              ...described(file),
              version: release.version,
              released: release.released,
              agreements: release.agreements,
              sources: release.sources,
            },
          ]
        : []
    }),
  }
}

/** Lists of versions and what they changed are no part of the dataset. */
function isAboutVersions({ path }: IndexedFile): boolean {
  return path === 'data/versions.json' || path.startsWith('data/changes/')
}

function described({ path, mediaType, content }: IndexedFile) {
  const bytes = Buffer.from(content)
  return {
    path: path.replace(/^data\//, ''),
    mediaType: mediaType.split(';')[0],
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
