import type { CompiledDataset } from '../schema'
import { type OwnColumn, type RecordColumn, recordColumns } from './ownColumns'
import type { OwnPlace, OwnProblem, RawLists } from './ownData'

/** A row of a table: its cells by column; an empty text where a cell is empty. */
export interface OwnRow {
  row: number
  cells: Partial<Record<OwnColumn, string>>
}

interface Converted {
  lists: RawLists
  /** Where in the table each path of the lists comes from. */
  places: ReadonlyMap<string, OwnPlace>
  faults: readonly OwnProblem[]
}

/** Rows with the same id in `agreement` are one record; each gives it a party. Nothing is checked here. */
export function rowsToLists(rows: readonly OwnRow[], base: CompiledDataset): Converted {
  const places = new Map<string, OwnPlace>()
  const faults: OwnProblem[] = []
  const organisations = addOrganisations(rows, base, places)
  const sources = new SourcesByName(base)
  const byId = new Map<string, OwnRow[]>()
  for (const row of rows) {
    const id = row.cells.agreement ?? ''
    const known = byId.get(id)
    if (known) known.push(row)
    else byId.set(id, [row])
  }
  const agreements = [...byId.values()].map((own, position) => {
    const [first] = own
    if (!first) return {}
    const at = `agreements.${position}`
    places.set(at, { row: first.row, column: 'agreement' })
    faults.push(...contradictions(own))
    return record(own, first, sources, (field, row, column) => {
      places.set(`${at}.${field}`, { row: row.row, column })
    })
  })
  return {
    lists: { ...base, organisations, sources: sources.all(agreements), agreements },
    places,
    faults,
  }
}

type SetPlace = (field: string, row: OwnRow, column: OwnColumn) => void

function record(rows: readonly OwnRow[], first: OwnRow, sources: SourcesByName, setPlace: SetPlace): unknown {
  // A cell that is empty in the first row may be filled in a later one.
  const cell = (column: RecordColumn, field: string = column) => {
    const row = rows.find(({ cells }) => cells[column]) ?? first
    setPlace(field, row, column)
    return row.cells[column] || undefined
  }
  const list = (column: RecordColumn) =>
    (cell(column) ?? '')
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '')
  const number = (column: RecordColumn, field: string) => {
    const text = cell(column, field)
    return text === undefined ? undefined : Number.isFinite(Number(text)) ? Number(text) : text
  }
  setPlace('id', first, 'agreement')
  const title = cell('title')
  const site = cell('site')
  setPlace('date', first, 'date')
  setPlace('parties', first, 'country')
  return {
    id: first.cells.agreement,
    title,
    // Where the title is missing, saying so once is enough.
    summary: cell('summary') ?? title ?? '-',
    programs: list('programs'),
    kind: cell('kind'),
    level: cell('level'),
    date: { value: cell('date', 'date.value'), basis: cell('date_basis', 'date.basis') },
    status: cell('status'),
    ...optional('ended', cell('ended')),
    parties: rows.map((row, position) => party(row, position, setPlace)),
    ...(site
      ? {
          site: {
            name: site,
            ...optional('lat', number('site_lat', 'site.lat')),
            ...optional('lon', number('site_lon', 'site.lon')),
          },
        }
      : {}),
    sources: list('sources').map((name) => sources.idOf(name)),
    confidence: cell('confidence'),
    ...optional('note', cell('note')),
  }
}

function party(row: OwnRow, position: number, setPlace: SetPlace): unknown {
  const { cells } = row
  const at = `parties.${position}`
  setPlace(at, row, 'country')
  for (const column of ['country', 'organisation', 'described', 'role'] as const)
    setPlace(`${at}.${column}`, row, column)
  return {
    ...optional('country', cells.country),
    ...optional('organisation', cells.organisation),
    ...optional('described', cells.described),
    role: cells.role || undefined,
  }
}

/** Rows of one record that say different things of it: the first is believed, the others are named. */
function contradictions(rows: readonly OwnRow[]): OwnProblem[] {
  return recordColumns.flatMap((column) => {
    const told = rows.find(({ cells }) => cells[column])
    const other = rows.find(({ cells }) => cells[column] && cells[column] !== told?.cells[column])
    if (!told || !other) return []
    return [
      {
        row: other.row,
        column,
        record: other.cells.agreement ?? '-',
        message: `says “${other.cells[column]}”, but row ${told.row} of the same record says “${told.cells[column]}”`,
        fix: 'make them the same, or leave all but one empty; the first is used',
      },
    ]
  })
}

/** Organisations of the base and those that the table names in full. */
function addOrganisations(rows: readonly OwnRow[], base: CompiledDataset, places: Map<string, OwnPlace>) {
  const organisations: unknown[] = [...base.organisations]
  const known = new Set(base.organisations.map(({ id }) => id))
  for (const { row, cells } of rows) {
    const id = cells.organisation
    if (!id || known.has(id) || !cells.organisation_name) continue
    known.add(id)
    const at = `organisations.${organisations.length}`
    places.set(at, { row, column: 'organisation' })
    places.set(`${at}.type`, { row, column: 'organisation_type' })
    places.set(`${at}.country`, { row, column: 'country' })
    organisations.push({
      id,
      name: cells.organisation_name,
      ...optional('country', cells.country),
      type: cells.organisation_type || undefined,
    })
  }
  return organisations
}

/** Sources by what a table says: the id of a known one, or a web address, which becomes one of its own. */
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

  /** The sources that the records name, with what is known of them. */
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
