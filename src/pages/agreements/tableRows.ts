import { countryName } from '../../charts/names/countryName'
import { listAt } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import type { Agreement } from '../../dataset/schema'
import type { TableColumnId } from '../../selection/address/tableColumns'
import type { Text } from '../../text/text'

/** A table row: a record and its position in `dataset.agreements`. */
export interface TableRow {
  readonly position: number
  readonly record: Agreement
}

const rowsByDataset = new WeakMap<Dataset, TableRow[]>()

/**
 * Returns the rows of these records. The same objects are returned on every call, so that the table's caches stay
 * valid. A row reads its record when it is asked for it: there may be a million rows.
 */
export function tableRows(dataset: Dataset, positions: Iterable<number>): TableRow[] {
  const known = rowsByDataset.get(dataset) ?? []
  rowsByDataset.set(dataset, known)
  const rows: TableRow[] = []
  for (const position of positions) {
    if (position >= dataset.agreements.length) continue
    known[position] ??= new RecordRow(dataset.agreements, position)
    rows.push(known[position])
  }
  return rows
}

class RecordRow implements TableRow {
  constructor(
    private readonly agreements: Dataset['agreements'],
    readonly position: number,
  ) {}

  get record(): Agreement {
    const record = this.agreements[this.position]
    if (!record) throw new RangeError(`no record ${this.position}`)
    return record
  }
}

/** Returns the text of a cell; empty if the record has no value. */
export function cellText(dataset: Dataset, text: Text, column: TableColumnId, row: TableRow): string {
  const { record, position } = row
  const { f, m } = text
  switch (column) {
    case 'date':
      return f.shortDate(record.date.value)
    case 'title':
      return record.title
    case 'partners':
      return (
        [...listAt(dataset.columns.partners, position)]
          .map((country) => countryName(dataset, text, country))
          .join(', ') || otherPartners(dataset, row)
      )
    case 'programs':
      return record.programs.map((id) => programOf(dataset, id)?.label ?? id).join(', ')
    case 'kind':
      return m.words.kind[record.kind]
    case 'level':
      return m.words.level[record.level]
    case 'status':
      return m.words.status[record.status]
    case 'confidence':
      return m.words.confidence[record.confidence]
    case 'evidence':
      return m.words.evidence[record.evidenceKind ?? 'open']
    case 'checked':
      return record.checked === undefined ? m.words.checked.never : f.shortDate(record.checked)
    case 'organisations':
      return [...listAt(dataset.columns.organisations, position)]
        .map((organisation) => dataset.organisations[organisation]?.name ?? '')
        .join('; ')
    case 'site':
      return record.site?.name ?? ''
    case 'sources':
      return f.number(record.sources.length)
    case 'id':
      return record.id
  }
}

/**
 * Returns the sort key of a row: numbers as numbers, names in the collation order of the reader's language, dates by
 * their last day as in every list (`compareDates`), and programs, levels, confidence and evidence in their own order. `undefined` sorts last.
 */
export function sortValue(
  dataset: Dataset,
  text: Text,
  column: TableColumnId,
  row: TableRow,
): number | string | undefined {
  const { columns } = dataset
  const { position, record } = row
  switch (column) {
    case 'date':
      return columns.end[position]
    case 'programs':
      return columns.primaryProgram[position]
    case 'level':
      return columns.level[position]
    case 'confidence':
      return columns.confidence[position]
    case 'evidence':
      return columns.evidence[position]
    case 'checked':
      return record.checked
    case 'sources':
      return record.sources.length
    case 'title':
    case 'partners':
    case 'kind':
    case 'status':
    case 'organisations':
    case 'site':
    case 'id':
      return cellText(dataset, text, column, row) || undefined
  }
}

/** Returns the partners of a record without a partner country: foreign organisations, or a description. */
function otherPartners(dataset: Dataset, { record }: TableRow): string {
  return record.parties
    .filter(({ country }) => !country || !dataset.ownCountries.has(country))
    .map((party) => {
      const organisation =
        dataset.organisations[dataset.organisationIndex.get(party.organisation ?? '') ?? -1]
      return organisation?.acronym ?? organisation?.name ?? party.described ?? ''
    })
    .join(', ')
}

function programOf(dataset: Dataset, id: string) {
  return dataset.programs[dataset.programIndex.get(id) ?? -1]
}
