import type { Format } from '../../format'
import { the } from '../phrases/article'

/** Bars by partner country. */
export const byCountry = (f: Format) => ({
  title: {
    only: (name: string) => `${the(name)} is the only partner country`,
    lead: (first: string, next: readonly string[]) =>
      `${the(first)} leads${next.length > 0 ? `, then ${f.list(next.map((name) => the(name)))}` : ''}`,
    open: { measure: 'Agreements by partner country', by: 'by partner country' },
  },
  subtitle: 'Agreements by partner country',
  firm: 'State or agency level',
  other: 'Other levels',
  summary: (leaders: string, total: number) =>
    total === 0
      ? 'There are no partner countries.'
      : `${f.plural(total, { one: '# partner country', other: '# partner countries' })}; most agreements: ${leaders}.`,
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
