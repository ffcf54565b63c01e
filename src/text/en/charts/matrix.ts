import type { Format } from '../../format'
import { The } from '../article'

/** Country by program. */
export const matrix = (f: Format) => ({
  title: (name: string, n: number, total: number) =>
    `${The(name)} takes part in the most programs: ${f.number(n)} of ${f.number(total)}`,
  titleMeasure: 'Agreements by country and program',
  subtitle: 'Documented agreements; countries with the most first',
  summary: (countries: number, programs: number) =>
    `A table of ${f.plural(countries, { one: '# country', other: '# countries' })} and ${f.plural(programs, { one: '# program', other: '# programs' })}.`,
  caveat: 'A record counts under each of its programs. An empty cell means zero.',
  country: 'Country',
  total: 'All',
})
