import type { JsonPath } from '../checks/dataFolder'
import type { CompiledDataset } from '../schema'
import { type OwnColumn, type RecordColumn, recordColumns } from './ownColumns'
import type { OwnPlace, OwnProblem, RawLists } from './ownData'

/** A row of a table: its cells by column. Empty cells are empty strings. */
export interface OwnRow {
  row: number
  cells: Partial<Record<OwnColumn, string>>
}

interface Converted {
  lists: RawLists
  /** Finds the origin of a path in the table. Lazy, because a large table has millions of paths. */
  placeOf: (path: JsonPath) => OwnPlace
  faults: readonly OwnProblem[]
}

/** Converts a table to lists: rows with the same id in `agreement` are the parties of one record. Nothing is checked here. */
export function rowsToLists(rows: readonly OwnRow[], base: CompiledDataset): Converted {
  const faults: OwnProblem[] = []
  const { organisations, rowOf } = addOrganisations(rows, base)
  const sources = new SourcesByName(base)
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
    lists: { ...base, organisations, sources: sources.all(agreements), agreements },
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
  const list = (column: RecordColumn) =>
    (cell(column) ?? '')
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '')
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

/** The organisations of `base` and those that the table defines, with the rows of the latter. */
function addOrganisations(rows: readonly OwnRow[], base: CompiledDataset) {
  const rowOf = new Map<number, number>()
  const organisations: unknown[] = [...base.organisations]
  const known = new Set(base.organisations.map(({ id }) => id))
  for (const { row, cells } of rows) {
    const id = cells.organisation
    if (!id || known.has(id) || !cells.organisation_name) continue
    known.add(id)
    rowOf.set(organisations.length, row)
    organisations.push({
      id,
      name: cells.organisation_name,
      ...optional('country', cells.country),
      type: cells.organisation_type || undefined,
    })
  }
  return { organisations, rowOf }
}

/** Resolves what a table writes as a source: a known id, or a web address, which becomes a new source. */
class SourcesByName {
  private readonly ids = new Map<string, string>()
  private readonly added: { id: string; url: string; host: string }[] = []

  constructor(private readonly base: CompiledDataset) {
    for (const { id, url } of base.sources) {
      this.ids.set(id, id)
      this.ids.set(url, id)
    }
  }

  idOf(name: string): string {
    const known = this.ids.get(name)
    if (known) return known
    const host = /^https?:\/\/([^/\s]+)\S*$/.exec(name)?.[1]
    if (!host) return name
    const id = `own-source-${this.added.length + 1}`
    this.ids.set(name, id)
    this.added.push({ id, url: name, host })
    return id
  }

  /** All sources that the records or the lists of `base` refer to. */
  all(agreements: readonly unknown[]): unknown[] {
    const named = new Set((agreements as { sources: string[] }[]).flatMap(({ sources }) => sources))
    const basis = [
      ...this.base.claims.map(({ source }) => source),
      ...this.base.memberships.flatMap(({ sources }) => sources),
      ...this.base.organisations.flatMap(({ militaryLink }) => militaryLink?.sources ?? []),
    ]
    for (const id of basis) named.add(id)
    return [
      ...this.base.sources.filter(({ id }) => named.has(id)),
      ...this.added.map(({ id, url, host }) => ({
        id,
        publisher: host.replace(/^www\./, ''),
        title: `[${url}]`,
        url,
        published: null,
        language: 'und',
        kind: 'press',
      })),
    ]
  }
}

function optional<Key extends string>(key: Key, value: unknown): { [K in Key]?: unknown } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [K in Key]?: unknown })
}
