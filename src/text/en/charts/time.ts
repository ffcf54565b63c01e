import type { Format } from '../../format'
import { capital } from '../phrases/capital'

type Measure = 'agreements' | 'countries'

const fractions: readonly [number, string][] = [
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [1 / 2, 'half'],
  [2 / 3, 'two-thirds'],
  [3 / 4, 'three quarters'],
]

/** A share in words if a simple fraction is within two percentage points, otherwise in percent. */
function shareWords(f: Format, share: number): string {
  const near = fractions.find(([value]) => Math.abs(share - value) <= 0.02)
  if (!near) return f.percent(share)
  const [value, word] = near
  if (Math.abs(share - value) < 0.002) return word
  return share < value ? `nearly ${word}` : `just over ${word}`
}

/** More years than this are counted instead of listed. */
const mostYears = 4

/** Cumulative agreements by program, and bars per year. */
export const time = (f: Format) => ({
  cumulative: {
    title: {
      few: 'Agreements over time',
      by: 'over time',
      since: (share: number, year: number) => `${shareWords(f, share)} date from ${f.year(year)} or later`,
      documented: (share: number, year: number) =>
        `${capital(shareWords(f, share))} of documented agreements date from ${f.year(year)} or later`,
      countries: (n: number, year: number) =>
        `${f.plural(n, { one: '# partner country', other: '# partner countries' })} by ${f.year(year)}`,
    },
    subtitle: {
      agreements: 'Cumulative agreements, stacked under the first program of each record',
      countries: 'Cumulative partner countries, stacked under the first program of their first agreement',
    },
    summary: (total: number, by: Measure, first: string, last: string) =>
      by === 'agreements'
        ? `From ${first} to ${last} the number of agreements grows to ${f.number(total)}.`
        : `From ${first} to ${last} the number of partner countries grows to ${f.number(total)}.`,
    caveat: {
      day: 'A record dated only to a month or year is added at the end of it.',
      month:
        'A record dated only to a month or year is added at the end of it. With this many dates, all days of a month are drawn at its end.',
      early: (year: number) => `Agreements from before ${f.year(year)} are less well documented.`,
    },
    columns: { year: 'End of', total: 'All' },
    total: 'All',
    reading: (day: string, amount: string, layers: readonly string[]) =>
      layers.length > 0 ? `${day}: ${amount} (${layers.join(', ')})` : `${day}: ${amount}`,
  },
  perYear: {
    title: {
      most: (year: number, n: number, by: Measure) =>
        by === 'agreements'
          ? `${f.year(year)} had the most agreements: ${f.number(n)}`
          : `${f.year(year)} had the most partner countries, ${f.number(n)}`,
      mostOfPhrase: (year: number, n: number) => `${f.year(year)} had the most, ${f.number(n)}`,
      agreements: 'Agreements per year',
      countries: 'partner countries per year',
      by: 'per year',
    },
    subtitle: { agreements: 'Agreements per year', countries: 'Distinct partner countries per year' },
    /** `years`: all that have the most. */
    summary: (years: readonly string[], n: number, by: Measure) =>
      `The most ${by === 'agreements' ? 'agreements' : 'partner countries'} in one year: ${f.number(n)}, in ${years.length > mostYears ? `each of ${f.number(years.length)} years` : f.list(years)}.`,
    caveat: (year: number) => `${f.year(year)} is incomplete, so its bar is striped.`,
    columns: { year: 'Year', agreements: 'Agreements', countries: 'Partner countries' },
    reading: (year: string, agreements: string, countries: string) => `${year}: ${agreements}, ${countries}`,
  },
  overTime: {
    unresearched: (day: string) => `Hatched: time after ${day}, not yet researched.`,
    loadFailed:
      'The values of each year could not be loaded. The table has them too. Reload the page to try again.',
  },
})
