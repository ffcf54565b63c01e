import type { Format } from '../../format'

type Measure = 'agreements' | 'countries'
interface Counted {
  label: string
  count: number
}

const measureOf = { agreements: 'Documented agreements', countries: 'Partner countries' }
/** What one bar represents. Every facet here also needs a subtitle and a caveat. */
const what = { program: 'program', region: 'region', kind: 'kind of agreement' }
type BarFacet = keyof typeof what

/** Words of the charts with one bar per value of a facet. */
export const bars = (f: Format) => {
  const amount = (n: number, by: Measure) =>
    by === 'agreements'
      ? f.plural(n, { one: '# agreement', other: '# agreements' })
      : f.plural(n, { one: '# country', other: '# countries' })
  return {
    amount,
    measure: { agreements: 'Agreements', countries: 'Partner countries' },
    /** Names the two leaders, or only the first if second and third tie. */
    title: (rows: readonly Counted[], facet: BarFacet) => {
      const [first, second, third] = rows
      if (!first) return 'No agreements under these filters'
      if (!second) return `${first.label} is the only ${what[facet]}`
      if (second.count === first.count) return `No single ${what[facet]} leads`
      return !third || third.count < second.count
        ? `${first.label} leads, then ${second.label}`
        : `${first.label} leads`
    },
    subtitle: {
      program: (by: Measure) => `${measureOf[by]} by program; a record counts under each of its programs`,
      region: (by: Measure) => `${measureOf[by]} by region of the partner country`,
      kind: (by: Measure) => `${measureOf[by]} by kind`,
    } satisfies Record<BarFacet, (by: Measure) => string>,
    summary: (rows: readonly Counted[], by: Measure) =>
      rows.length === 0
        ? 'There are no agreements.'
        : `Most: ${f.list(rows.map((row) => `${row.label}, ${amount(row.count, by)}`))}.`,
    caveat: {
      program: 'A record can belong to several programs, so the bars can add up to more than the total.',
      region: 'UN M49 regions. A record with partners in two regions counts in both.',
      kind: 'Each record is of one kind.',
    } satisfies Record<BarFacet, string>,
    filterRow: (label: string, count: string) => `${label}, ${count}: filter by this`,
    allOf: (n: number) => `Show all ${f.number(n)}`,
    fewer: 'Show fewer',
  }
}
