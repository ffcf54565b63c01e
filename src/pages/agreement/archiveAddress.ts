import type { Source } from '../../dataset/schema'

/**
 * Returns the address at which the Internet Archive lists its copies of a page, starting at the day, month or year of
 * publication; all copies for an undated page. Nothing is requested from the archive before the reader follows the
 * link.
 */
export function archiveAddress({ url, published }: Pick<Source, 'url' | 'published'>): string {
  return `https://web.archive.org/web/${(published ?? '').replaceAll('-', '')}*/${url}`
}
