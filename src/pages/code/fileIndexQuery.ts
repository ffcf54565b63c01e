import { queryOptions } from '@tanstack/react-query'

/** A file in `index.json`, with its path relative to that file. */
export interface ListedFile {
  path: string
  bytes: number
  sha256: string
  /** Absent in frozen versions, null for files that are no tables. */
  rows?: number | null
}

/** What `index.json` says. */
interface FileIndex {
  version: string
  files: readonly ListedFile[]
  versions: readonly ListedFile[]
}

export const fileIndexUrl = `${import.meta.env.BASE_URL}data/index.json`

export const fileIndexQuery = queryOptions({
  queryKey: ['file-index'],
  queryFn: async ({ signal }): Promise<FileIndex> => {
    const response = await fetch(fileIndexUrl, { signal })
    if (!response.ok) throw new Error(String(response.status))
    return response.json() as Promise<FileIndex>
  },
  staleTime: Number.POSITIVE_INFINITY,
})
