import type { Site } from './atom'
import type { Feed, FeedEntry } from './feeds'

/**
 * Writes a feed as JSON Feed 1.1, whose addresses must be absolute: without the address of the site an item has only that
 * of its first source.
 */
export function toJsonFeed(feed: Feed, { address }: Pick<Site, 'address'>): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    ...(address !== '' && { home_page_url: address + feed.page, feed_url: `${address}${feed.path}.json` }),
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => item(entry, address)),
  })
}

function item(
  { id, title, text, published, updated, page, sources, categories }: FeedEntry,
  address: string,
) {
  const [first] = sources
  return {
    id,
    ...(address !== '' && { url: address + page }),
    ...(first && { external_url: first.url }),
    title,
    content_text: text,
    date_published: published,
    date_modified: updated,
    tags: categories,
  }
}
