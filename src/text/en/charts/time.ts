import type { Format } from '../../format'

type Measure = 'agreements' | 'countries'

const fractions: readonly [number, string][] = [
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [1 / 2, 'half'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
]

/** A share in words where one is true to within two points, else in percent. */
function shareWords(f: Format, share: number): string {
  const near = fractions.find(([value]) => Math.abs(share - value) <= 0.02)
  if (!near) return f.percent(share)
  const [value, word] = near
  if (Math.abs(share - value) < 0.002) return word
  return share < value ? `nearly ${word}` : `a little over ${word}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Cumulative by program and bars a year. */
export const time = (f: Format) => ({
  cumulative: {
    title: {
      none: 'Nothing to add up under these filters',
      few: 'Agreements added up over time',
      since: (share: number, year: number) =>
        `${capital(shareWords(f, share))} of these agreements date from ${f.year(year)} on`,
      documented: (share: number, year: number) =>
        `${capital(shareWords(f, share))} of documented agreements date from ${f.year(year)} on`,
      countries: (n: number, year: number) =>
        `${f.plural(n, { one: '# partner country', other: '# partner countries' })} by ${f.year(year)}`,
    },
    subtitle: {
      agreements: 'Cumulative agreements by primary program',
      countries: 'Partner countries at their first agreement, by its primary program',
    },
    summary: (total: number, by: Measure, first: string, last: string) =>
      by === 'agreements'
        ? `From ${first} to ${last} the number of agreements grows to ${f.number(total)}.`
        : `From ${first} to ${last} the number of partner countries grows to ${f.number(total)}.`,
    caveat: {
      day: 'A record of lower precision is added at the end of its interval. Early years are less well documented.',
      month:
        'A record of lower precision is added at the end of its interval. Early years are less well documented. The dates are so many that days of a month are drawn together, at its end.',
    },
    columns: { year: 'End of', total: 'All' },
    total: 'All',
  },
  perYear: {
    title: {
      none: 'Nothing in any year under these filters',
      most: (year: number, n: number, by: Measure) =>
        by === 'agreements'
          ? `Most agreements in ${f.year(year)}: ${f.number(n)}`
          : `Most partner countries in ${f.year(year)}: ${f.number(n)}`,
      several: (by: Measure) => (by === 'agreements' ? 'Agreements a year' : 'Partner countries a year'),
    },
    subtitle: { agreements: 'Agreements a year', countries: 'Distinct partner countries a year' },
    summary: (most: string, n: number, by: Measure) =>
      by === 'agreements'
        ? `The most agreements in a year are ${f.number(n)}, in ${most}.`
        : `The most partner countries in a year are ${f.number(n)}, in ${most}.`,
    caveat: (year: number) => `${f.year(year)} was not over when the research ended: its bar is striped.`,
    columns: { year: 'Year', agreements: 'Agreements', countries: 'Partner countries' },
  },
})
