import type { Format } from '../../format'
import { the } from '../phrases/article'

/** Country by program. */
export const matrix = (f: Format) => ({
  title: (leaders: readonly { name: string; programs: number }[], total: number) => {
    const counts = [...new Set(leaders.map(({ programs }) => programs))]
    const isShared = leaders.length > 1 && counts.length === 1
    const numbers = f.list((isShared ? counts : leaders.map(({ programs }) => programs)).map(f.number))
    return `${f.list(leaders.map(({ name }) => the(name)))} ${leaders.length === 1 ? 'takes' : 'take'} part in the most programs, ${numbers} of ${f.number(total)}${isShared ? ' each' : ''}`
  },
  titleMeasure: 'Agreements by country and program',
  by: 'by country and program',
  subtitle: 'Documented agreements; countries with the most first',
  summary: (countries: number, programs: number) =>
    `A table of ${f.plural(countries, { one: '# country', other: '# countries' })} and ${f.plural(programs, { one: '# program', other: '# programs' })}.`,
  caveat: 'A record counts under each of its programs. An empty cell means zero.',
  country: 'Country',
  total: 'All',
})
