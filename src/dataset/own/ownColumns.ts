/**
 * The columns of a reader's own table: those of `parties.csv`, with one row per party of each record. The fields of the
 * record itself are repeated in each of its rows, or filled in the first one only.
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
  'until',
  'site',
  'site_type',
  'site_lat',
  'site_lon',
  'evidence_kind',
  'checked',
  'doubt',
  'note',
  'organisation',
  'organisation_name',
  'organisation_type',
  'described',
] as const

/** Id of the example in the template. It is no record of the reader's, so it is left out as soon as there are others. */
export const exampleId = 'example'

/** Columns of the published tables that are derived from the others. They are skipped without a notice. */
const derivedColumns = [
  'number',
  'side',
  'country_name',
  'date_first',
  'date_last',
  'counted',
  'partner_countries',
  'organisations',
  'organisation_types',
  'partner_types',
  'military',
  'source_urls',
  'confidence_reason',
]

/** Columns of the record; all others are columns of the party. */
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
  'until',
  'confidence',
  'evidence_kind',
  'checked',
  'doubt',
  'sources',
  'site',
  'site_type',
  'site_lat',
  'site_lon',
  'note',
] as const

export type RecordColumn = (typeof recordColumns)[number]
export type OwnColumn = (typeof requiredColumns)[number] | (typeof optionalColumns)[number]

/** A row of a table: its cells by column. Empty cells are empty strings. */
export interface OwnRow {
  row: number
  cells: Partial<Record<OwnColumn, string>>
}

const ownColumns: readonly OwnColumn[] = [...requiredColumns, ...optionalColumns]

/** A cell without spaces around it, and without the apostrophe that keeps spreadsheets from running a text as a formula. */
export function tidyCell(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t\r])/, '')
}

/** The values of a list in one cell. */
export function listIn(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** The column with this name; null for a derived column, which is skipped; undefined for an unknown name. */
export function columnOf(name: string): OwnColumn | null | undefined {
  if (derivedColumns.includes(name)) return null
  return ownColumns.find((column) => column === name)
}
