import type { Format } from '../../format'

/** Words in a picture of a chart, other than the chart's own. */
export const picture = (f: Format) => ({
  /** Last line of bars that do not all fit. */
  more: (n: number) => f.plural(n, { one: 'and # more', other: 'and # more' }),
  /** The active filters. */
  scope: (filters: readonly string[]) => `Filters: ${filters.join(' · ')}`,
  /** In the metadata of files whose headline the presenter has written. */
  headlineNote: (finding: string) =>
    `The title is in the presenter’s own words. The chart’s own headline is: ${finding}`,
  /** Licence and version of the data, under the source. */
  licence: (licence: string, version: string) => `${licence} · data version ${version}`,
})
