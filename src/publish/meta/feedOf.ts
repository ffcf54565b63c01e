/** A page with a feed of its own. */
const withOwnFeed = /^(countries|programs|organisations)\/[^/]+$/

/** Pages about the app or a talk, which have nothing to follow. */
const withoutFeed = /^(briefing|licences|charts)(\/|$)/

/** The path of a feed without its extension: `.atom`, or `.json` for a JSON Feed. */
export const feedOfAll = 'feeds/all'

/** The path of the calendar of what is to come. */
export const calendarPath = 'feeds/upcoming.ics'

/** The page of everything that is new. */
export const newPath = 'new'

/** The path of the feed that a page names to feed readers: its own, otherwise that of the whole list; null for none. */
export function feedOf(page: string): string | null {
  if (withOwnFeed.test(page)) return `feeds/${page}`
  return withoutFeed.test(page) ? null : feedOfAll
}

/** A file that a page offers to follow. */
export interface FollowedFile {
  /** Path relative to the app. */
  path: string
  kind: 'atom' | 'json' | 'calendar'
  mediaType: string
}

/** The files to follow a page by: its feed in both forms, and with the page of everything that is new the calendar. */
export function followedFiles(page: string): readonly FollowedFile[] {
  const feed = feedOf(page)
  if (feed === null) return []
  return [
    { path: `${feed}.atom`, kind: 'atom', mediaType: 'application/atom+xml' },
    { path: `${feed}.json`, kind: 'json', mediaType: 'application/feed+json' },
    ...(page === newPath
      ? [{ path: calendarPath, kind: 'calendar' as const, mediaType: 'text/calendar' }]
      : []),
  ]
}
