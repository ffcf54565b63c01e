import type { Format } from '../../format'

/** Country by program. */
export const matrix = (f: Format) => ({
  title: (name: string, n: number, total: number) =>
    `${name} takes part in the most programs: ${f.number(n)} of ${f.number(total)}`,
  titleMeasure: 'Agreements by country and program',
  subtitle: 'Documented agreements, countries with most first',
  summary: (countries: number, programs: number) =>
    `A table of ${f.plural(countries, { one: '# country', other: '# countries' })} and ${f.plural(programs, { one: '# program', other: '# programs' })}.`,
  caveat: 'A record counts for every program that it carries. An empty cell is zero.',
  country: 'Country',
  total: 'All',
})
