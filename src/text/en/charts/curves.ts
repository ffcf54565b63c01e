import type { Format } from '../../format'

/** Members or agreements of compared countries, programs and groups over time. */
export const curves = (f: Format) => ({
  /** Each name with its last value, the highest first. */
  title: {
    members: (ends: readonly string[]) => `member countries: ${f.list(ends)}`,
    agreements: (ends: readonly string[]) => `agreements: ${f.list(ends)}`,
  },
  /** Follows the phrase of the view, such as “agreements up to 2022”. */
  by: {
    members: (ends: readonly string[]) => `and member countries: ${f.list(ends)}`,
    agreements: (ends: readonly string[]) => `compared: ${f.list(ends)}`,
  },
  /** In place of a chart under filters that a comparison does not know. */
  unfit: 'compared without these filters only',
  subtitleUnfit: 'A comparison follows the period. Remove the other filters to see it.',
  subtitle: {
    members: (asOf: string) => `Number of member countries over time, ${asOf}`,
    agreements: (asOf: string) => `Documented agreements added up over time, ${asOf}`,
  },
  end: (name: string, count: number) => `${name} ${f.number(count)}`,
  summary: (ends: readonly string[], date: string) => `${f.list(ends)} by ${date}.`,
  date: 'Date',
  caveat: {
    coalition: (program: string) =>
      `${program}: members are countries whose state or agency signed, without records of low confidence.`,
    quiet: 'Dotted: searched, nothing newer found.',
    unresearched: 'Dotted: not yet researched.',
  },
})
