import type { IndexedFile } from '../../src/build/dataset/fileIndex'

/** The content of the published text files by path. Parquet files are left out. */
export function textFiles(
  files: readonly Pick<IndexedFile, 'path' | 'content'>[],
): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content] as const] : [])),
  )
}
