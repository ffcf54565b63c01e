import type { Source } from '../../dataset/schema'

/**
 * Where the Internet Archive lists its copies of a page, from the day, month or year of its publication on; for an
 * undated page, all of them. A plain address: nothing is asked of the archive before the reader follows it.
 */
export function archiveAddress({ url, published }: Pick<Source, 'url' | 'published'>): string {
  return `https://web.archive.org/web/${(published ?? '').replaceAll('-', '')}*/${url}`
}
