/** The pages that show a view, and their paths. Ids are permanent: files of readers name them. */
export const viewPages = {
  explore: '/',
  agreements: '/agreements',
  countries: '/countries',
  programs: '/programs',
  organisations: '/organisations',
  compare: '/compare',
  coalitions: '/coalitions',
  charts: '/charts',
  new: '/new',
} as const

export type ViewPage = keyof typeof viewPages

/** Every id of `viewPages`. */
export const viewPageIds = Object.keys(viewPages) as readonly ViewPage[]
