/** A page with a feed of its own. */
const withOwnFeed = /^(countries|programs|organisations)\/[^/]+$/

/** Pages about the app or a talk, which have nothing to follow. */
const withoutFeed = /^(briefing|licences|charts)(\/|$)/

/** The path of a feed without its extension: `.atom`, or `.json` for a JSON Feed. */
export const feedOfAll = 'feeds/all'

/** The feed that a page names to feed readers: its own, otherwise that of the whole list; null for none. */
export function feedOf(page: string): string | null {
  if (withOwnFeed.test(page)) return `feeds/${page}`
  return withoutFeed.test(page) ? null : feedOfAll
}
