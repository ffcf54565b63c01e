import type { Format } from '../../format'

/** The table of agreements. */
export const agreementsPage = (f: Format) => ({
  title: (n: number, countries: number) =>
    `${f.plural(n, { one: '# documented agreement', other: '# documented agreements' })} with ${f.plural(countries, { one: '# country', other: '# countries' })}`,
  titleFiltered: (counted: string, countries: number) =>
    `${counted}: ${f.plural(countries, { one: '# partner country', other: '# partner countries' })}`,
  tableName: 'Agreements',
  filters: 'Filters',
  sortHint: 'Sort by this column. Hold Shift to sort by several.',
  sortBy: 'Sort by',
  bestFirst: 'Best match first',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  ascending: (column: string) => `${column}, ascending`,
  descending: (column: string) => `${column}, descending`,
  columnsButton: 'Columns',
  columnsName: 'Table columns',
  columnsReset: 'Reset columns',
  units: {
    confidence: 'confidence',
    evidence: 'Evidence:',
    checked: 'Checked',
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
    evidence: 'Evidence',
    checked: 'Checked',
    organisations: 'Organisations',
    site: 'Site',
    sources: 'Sources',
    id: 'Id',
  },
})
