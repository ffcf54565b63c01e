import type { Format } from '../format'

/** The table of agreements. */
export const agreementsPage = (f: Format) => ({
  title: (n: number, countries: number) =>
    `${f.plural(n, { one: '# documented agreement', other: '# documented agreements' })} with ${f.plural(countries, { one: '# country', other: '# countries' })}`,
  tableName: 'Agreements',
  filters: 'Filters',
  sortHint: 'Sort by this column; with Shift, after the others',
  sortBy: 'Sort by',
  bestFirst: 'Best match',
  rising: (column: string) => `${column}, rising`,
  falling: (column: string) => `${column}, falling`,
  columnsButton: 'Columns',
  columnsName: 'Columns of the table',
  columnsReset: 'The usual columns',
  units: {
    confidence: 'confidence',
    sources: (n: number) => f.plural(n, { one: 'source', other: 'sources' }),
  },
  columns: {
    date: 'Date',
    title: 'Agreement',
    partners: 'Partners',
    programs: 'Programs',
    kind: 'Kind',
    level: 'Level',
    status: 'Status',
    confidence: 'Confidence',
    organisations: 'Organisations',
    site: 'Place',
    sources: 'Sources',
    id: 'Id',
  },
})
