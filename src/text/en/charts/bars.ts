import type { Format } from '../../format'

type Measure = 'agreements' | 'countries'
type BarFacet = 'program' | 'region' | 'kind'
interface Counted {
  label: string
  count: number
}

const measureOf = { agreements: 'Documented agreements', countries: 'Partner countries' }
const what = { program: 'program', region: 'region of the partner', kind: 'kind' }

/** Bars by program, region and kind. */
export const bars = (f: Format) => {
  const amount = (n: number, by: Measure) =>
    by === 'agreements'
      ? f.plural(n, { one: '# agreement', other: '# agreements' })
      : f.plural(n, { one: '# country', other: '# countries' })
  return {
    amount,
    measure: { agreements: 'Agreements', countries: 'Partner countries' },
    /** Two leaders, or one where the second is level with the third. */
    title: (rows: readonly Counted[], facet: BarFacet) => {
      const [first, second, third] = rows
      if (!first) return 'Nothing to count under these filters'
      if (!second || second.count === first.count) return `Counted by ${what[facet]}`
      return !third || third.count < second.count
        ? `${first.label} leads, then ${second.label}`
        : `${first.label} leads`
    },
    subtitle: {
      program: (by: Measure) =>
        `${measureOf[by]} by program; a record counts for every program that it carries`,
      region: (by: Measure) => `${measureOf[by]} by region of the partner country`,
      kind: (by: Measure) => `${measureOf[by]} by kind`,
    },
    summary: (rows: readonly Counted[], by: Measure) =>
      rows.length === 0
        ? 'There is nothing to count.'
        : `Most: ${f.list(rows.map((row) => `${row.label}, ${amount(row.count, by)}`))}.`,
    caveat: {
      program: 'Records can carry several programs, so the bars can add up to more than the total.',
      region: 'Regions of UN M49. A record with partners in two regions counts in both.',
      kind: 'A record has one kind.',
    },
    filterRow: (label: string, count: string) => `${label}, ${count}: filter by it`,
    allOf: (n: number) => `All ${f.number(n)}`,
    fewer: 'Fewer',
  }
}
