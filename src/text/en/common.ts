import type { Format } from '../format'

/** Words that more than one place uses. */
export const common = (f: Format) => ({
  agreements: (n: number) => f.plural(n, { one: '# agreement', other: '# agreements' }),
  countries: (n: number) => f.plural(n, { one: '# country', other: '# countries' }),
  partnerCountries: (n: number) => f.plural(n, { one: '# partner country', other: '# partner countries' }),
  programs: (n: number) => f.plural(n, { one: '# program', other: '# programs' }),
  records: (n: number) => f.plural(n, { one: '# record', other: '# records' }),
  sources: (n: number) => f.plural(n, { one: '# source', other: '# sources' }),
  close: 'Close',
  period: (from: string, to: string) => `${from} – ${to}`,
})
