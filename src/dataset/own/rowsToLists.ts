import type { JsonPath } from '../checks/dataFolder'
import type { CompiledDataset } from '../schema'
import { listIn, type OwnColumn, type OwnRow, type RecordColumn, recordColumns } from './ownColumns'
import type { OwnPlace, OwnProblem, RawLists } from './ownData'
import { type SharedLists, type SourcesByName, sharedLists } from './sharedLists'

interface Converted {
  lists: RawLists
  /** Finds the origin of a path in the table. Lazy, because a large table has millions of paths. */
  placeOf: (path: JsonPath) => OwnPlace
  faults: readonly OwnProblem[]
}

/**
 * Converts a table to lists: rows with the same id in `agreement` are the parties of one record. Nothing is checked here.
 * `shared`: what the table adds to other lists, if these rows are a part of it.
 */
export function rowsToLists(
  rows: readonly OwnRow[],
  base: CompiledDataset,
  { organisations, rowOf, sources }: SharedLists = sharedLists(rows, base),
): Converted {
  const faults: OwnProblem[] = []
  const byId = new Map<string, OwnRow[]>()
  for (const row of rows) {
    const id = row.cells.agreement ?? ''
    const known = byId.get(id)
    if (known) known.push(row)
    else byId.set(id, [row])
  }
  const groups = [...byId.values()]
  const agreements = groups.map((own) => {
    const [first] = own
    if (!first) return {}
    for (const fault of contradictions(own)) faults.push(fault)
    return record(own, first, sources)
  })
  return {
    lists: { ...base, organisations: [...organisations], sources: sources.all(), agreements },
    placeOf: ([list, position, ...path]) => {
      const own = list === 'agreements' ? groups[Number(position)] : undefined
      if (own) return placeInRecord(own, path)
      const row = list === 'organisations' ? rowOf.get(Number(position)) : undefined
      return row === undefined ? { row: 1, column: '-' } : { row, column: organisationColumn(path) }
    },
    faults,
  }
}

/** The first row of a record in which a column is filled. */
function rowWith(rows: readonly OwnRow[], column: OwnColumn): OwnRow | undefined {
  return rows.find(({ cells }) => cells[column]) ?? rows[0]
}

/** Columns whose name differs from the field's. */
const columnOfField: Readonly<Record<string, OwnColumn>> = {
  id: 'agreement',
  'date.basis': 'date_basis',
  evidenceKind: 'evidence_kind',
  'site.type': 'site_type',
  'site.lat': 'site_lat',
  'site.lon': 'site_lon',
}

function placeInRecord(rows: readonly OwnRow[], [field = 'id', part, partField]: JsonPath): OwnPlace {
  if (field === 'parties') {
    const row = rows[Number(part ?? 0)] ?? rows[0]
    return { row: row?.row ?? 1, column: partyColumns.find((name) => name === partField) ?? 'country' }
  }
  const column =
    columnOfField[`${field}.${part}`] ??
    columnOfField[field] ??
    recordColumns.find((name) => name === field) ??
    'agreement'
  return { row: rowWith(rows, column)?.row ?? 1, column }
}

function organisationColumn([field]: JsonPath): OwnColumn {
  return field === 'type' ? 'organisation_type' : field === 'country' ? 'country' : 'organisation'
}

function record(rows: readonly OwnRow[], first: OwnRow, sources: SourcesByName): unknown {
  const cell = (column: RecordColumn) => rowWith(rows, column)?.cells[column] || undefined
  const list = (column: RecordColumn) => listIn(cell(column) ?? '')
  const number = (column: RecordColumn) => {
    const text = cell(column)
    return text === undefined ? undefined : Number.isFinite(Number(text)) ? Number(text) : text
  }
  const title = cell('title')
  const site = cell('site')
  return {
    id: first.cells.agreement,
    title,
    // With a fallback for the summary, a missing title is reported only once.
    summary: cell('summary') ?? title ?? '-',
    programs: list('programs'),
    kind: cell('kind'),
    level: cell('level'),
    date: { value: cell('date'), basis: cell('date_basis') },
    status: cell('status'),
    ...optional('ended', cell('ended')),
    ...optional('until', cell('until')),
    parties: rows.map(({ cells }) => party(cells)),
    ...(site
      ? {
          site: {
            name: site,
            ...optional('type', cell('site_type')),
            ...optional('lat', number('site_lat')),
            ...optional('lon', number('site_lon')),
          },
        }
      : {}),
    sources: list('sources').map((name) => sources.idOf(name)),
    confidence: cell('confidence'),
    ...optional('evidenceKind', cell('evidence_kind')),
    ...optional('checked', cell('checked')),
    ...optional('doubt', cell('doubt')),
    ...optional('note', cell('note')),
  }
}

const partyColumns = ['country', 'organisation', 'described', 'role'] as const

function party(cells: OwnRow['cells']): unknown {
  return {
    ...optional('country', cells.country),
    ...optional('organisation', cells.organisation),
    ...optional('described', cells.described),
    role: cells.role || undefined,
  }
}

/** Reports rows of one record that contradict each other. The first one is used. */
function contradictions(rows: readonly OwnRow[]): OwnProblem[] {
  return recordColumns.flatMap((column) => {
    const first = rows.find(({ cells }) => cells[column])
    const other = rows.find(({ cells }) => cells[column] && cells[column] !== first?.cells[column])
    if (!first || !other) return []
    return [
      {
        row: other.row,
        column,
        record: other.cells.agreement ?? '-',
        message: `is “${other.cells[column]}”, but “${first.cells[column]}” in row ${first.row} of the same record`,
        fix: 'make them the same, or leave all but one empty; the first is used',
      },
    ]
  })
}

function optional<Key extends string>(key: Key, value: unknown): { [K in Key]?: unknown } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [K in Key]?: unknown })
}
