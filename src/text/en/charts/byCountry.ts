import type { Format } from '../../format'
import { The, the } from '../article'

interface Counted {
  label: string
  count: number
}

/** Bars by partner country. */
export const byCountry = (f: Format) => ({
  title: (rows: readonly Counted[]) => {
    const [first, second, third, fourth] = rows
    if (!first) return 'No partner countries under these filters'
    if (!second) return `${The(first.label)} is the only partner country`
    if (second.count === first.count) return 'Agreements by partner country'
    if (!third || third.count < second.count) return `${The(first.label)} leads, then ${the(second.label)}`
    if (third.count === second.count && (!fourth || fourth.count < third.count))
      return `${The(first.label)} leads, then ${the(second.label)} and ${the(third.label)}`
    return `${The(first.label)} leads`
  },
  subtitle: 'Agreements by partner country',
  firm: 'State or agency level',
  other: 'Other levels',
  summary: (rows: readonly Counted[], total: number) =>
    rows.length === 0
      ? 'There are no partner countries.'
      : `${f.plural(total, { one: '# partner country', other: '# partner countries' })}; most agreements: ${f.list(rows.map((row) => `${row.label} ${f.number(row.count)}`))}.`,
  caveat: 'An agreement with several countries counts once for each.',
  columns: {
    country: 'Country',
    code: 'Code',
    agreements: 'Agreements',
    firm: 'State or agency level',
  },
  row: (label: string, n: number, firm: number) =>
    `${label}, ${f.plural(n, { one: '# agreement', other: '# agreements' })}, ${f.number(firm)} at state or agency level`,
  all: (n: number) => `Show all ${f.plural(n, { one: '# country', other: '# countries' })}`,
})
