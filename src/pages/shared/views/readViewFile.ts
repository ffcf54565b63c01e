import { readViews, type SavedView } from './savedView'

/** The views of a file and the number of entries that are none, or why nothing can be imported. */
export type ReadViewFile =
  | { ok: true; incoming: readonly SavedView[]; unread: number }
  | { ok: false; reason: 'not-views' | 'newer' | 'too-large' | 'unreadable' }

/** Larger than any list of views that a reader could save. */
const largestBytes = 2_000_000

/** Reads a file of saved views. Never throws. */
export async function readViewFile(file: Pick<File, 'size' | 'text'>): Promise<ReadViewFile> {
  if (file.size > largestBytes) return { ok: false, reason: 'too-large' }
  let text: string
  try {
    text = await file.text()
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
  const read = readViews(text)
  return read.ok ? { ok: true, incoming: read.views, unread: read.others.length } : read
}
