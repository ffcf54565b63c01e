/**
 * The columns of a reader's own table: those of `parties.csv`, one row for each party of each record. What a record
 * says of itself stands in each of its rows, or in the first alone.
 */
export const requiredColumns = [
  'agreement',
  'title',
  'programs',
  'kind',
  'level',
  'date',
  'date_basis',
  'status',
  'confidence',
  'sources',
  'country',
  'role',
] as const

export const optionalColumns = [
  'summary',
  'ended',
  'site',
  'site_lat',
  'site_lon',
  'note',
  'organisation',
  'organisation_name',
  'organisation_type',
  'described',
] as const

/** Columns of `parties.csv` that follow from the others; they are read past without a word. */
const derivedColumns = [
  'number',
  'side',
  'country_name',
  'date_first',
  'date_last',
  'counted',
  'partner_countries',
]

/** Columns that say something of the record; the others are of its party. */
export const recordColumns = [
  'title',
  'summary',
  'programs',
  'kind',
  'level',
  'date',
  'date_basis',
  'status',
  'ended',
  'confidence',
  'sources',
  'site',
  'site_lat',
  'site_lon',
  'note',
] as const

export type RecordColumn = (typeof recordColumns)[number]
export type OwnColumn = (typeof requiredColumns)[number] | (typeof optionalColumns)[number]

const ownColumns: readonly OwnColumn[] = [...requiredColumns, ...optionalColumns]

/** The column of that name; null for one that may stand there unread, undefined for one that nobody knows. */
export function columnOf(name: string): OwnColumn | null | undefined {
  if (derivedColumns.includes(name)) return null
  return ownColumns.find((column) => column === name)
}
