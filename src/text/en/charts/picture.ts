import type { Format } from '../../format'

/** What stands in a picture of a chart beside the chart's own words. */
export const picture = (f: Format) => ({
  /** Last line of bars that do not all fit. */
  more: (n: number) => f.plural(n, { one: 'and # more', other: 'and # more' }),
  /** The filters, each in its own words. */
  scope: (filters: readonly string[]) => `Only: ${filters.join(' · ')}`,
  /** Licence and version of the data, under the source. */
  licence: (licence: string, version: string) => `${licence} · data version ${version}`,
})
