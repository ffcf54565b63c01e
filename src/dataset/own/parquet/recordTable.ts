import type { Codes } from '../../dataset'
import type { Agreement, Party } from '../../schema'
import type { SiteType } from '../../vocabulary'
import { listIn, type RecordColumn } from '../ownColumns'
import { type Texts, textAt, textCount } from './texts'

/** A column of codes: the positions of their texts. */
export interface CodedColumn {
  codes: Codes
  texts: Texts
}

/** The columns of a party. */
export const partyColumns = ['country', 'organisation', 'described', 'role'] as const
export type PartyColumn = (typeof partyColumns)[number]

/**
 * Records as columns of numbers and texts: a fifth of the memory of objects. Only typed arrays, so that a worker can hand it over.
 * A record is known by the position of its id among `ids`.
 */
export interface RecordTable {
  ids: Texts
  /** One code per record; columns that the file does not have are absent. */
  fields: Readonly<Partial<Record<RecordColumn, CodedColumn>>>
  /** One code per party. The parties of a record are those from `offsets[record]` to `offsets[record + 1]`. */
  parties: Readonly<Partial<Record<PartyColumn, CodedColumn>>>
  offsets: Uint32Array
  /** Ids of the sources that the texts of the column `sources` name: positions in `sourceIds`. */
  sources: { offsets: Uint32Array; values: Codes }
  sourceIds: readonly string[]
}

/** Columns with more texts than this have a text of their own in most records: keeping their strings would save nothing. */
const mostKept = 65_536

/** Returns a function that makes the record with an id from the columns. Lists and dates are shared by records that have the same. */
export function createRecordReader(table: RecordTable): (record: number) => Agreement {
  const { ids, fields, parties, offsets, sources, sourceIds } = table
  const field = Object.fromEntries(
    Object.entries(fields).map(([name, column]) => [name, textReader(column)]),
  ) as Partial<Record<RecordColumn, TextReader>>
  const readers = Object.entries(parties).map(([name, column]) => [name, textReader(column)] as const)
  const programs = kept(fields.programs, listIn)
  const sourceLists = kept(fields.sources, (_text, code) =>
    Array.from(
      sources.values.subarray(sources.offsets[code], sources.offsets[code + 1]),
      (position) => sourceIds[position] ?? '',
    ),
  )
  const text = (name: RecordColumn, record: number) => field[name]?.(record)
  return (record) => {
    const title = text('title', record)
    // Only records that passed every check are in the table.
    const made = {
      id: textAt(ids, record),
      title,
      summary: text('summary', record) ?? title,
      programs: programs(record),
      kind: text('kind', record),
      level: text('level', record),
      date: { value: text('date', record), basis: text('date_basis', record) },
      status: text('status', record),
      parties: partiesOf(record),
      sources: sourceLists(record),
      confidence: text('confidence', record),
    } as unknown as Agreement
    for (const [name, key] of optionalFields) {
      const value = text(name, record)
      if (value !== undefined) Object.assign(made, { [key]: value })
    }
    const site = text('site', record)
    if (site !== undefined) made.site = siteOf(site, record)
    return made
  }

  function partiesOf(record: number): Party[] {
    const made: Party[] = []
    for (let row = offsets[record] as number; row < (offsets[record + 1] as number); row++) {
      const party = {} as Party
      for (const [name, read] of readers) {
        const value = read(row)
        if (value !== undefined) Object.assign(party, { [name]: value })
      }
      made.push(party)
    }
    return made
  }

  function siteOf(name: string, record: number): NonNullable<Agreement['site']> {
    const type = text('site_type', record)
    const lat = text('site_lat', record)
    const lon = text('site_lon', record)
    return {
      name,
      ...(type !== undefined && { type: type as SiteType }),
      ...(lat !== undefined && { lat: Number(lat) }),
      ...(lon !== undefined && { lon: Number(lon) }),
    }
  }
}

/** Columns that a record has only if they are filled, with the names of their fields. */
const optionalFields = [
  ['ended', 'ended'],
  ['until', 'until'],
  ['evidence_kind', 'evidenceKind'],
  ['checked', 'checked'],
  ['doubt', 'doubt'],
  ['note', 'note'],
] as const satisfies readonly (readonly [RecordColumn, keyof Agreement])[]

/** The text of a row; undefined for an empty one. */
type TextReader = (row: number) => string | undefined

function textReader({ codes, texts }: CodedColumn): TextReader {
  const read = (code: number) => (code === 0 ? undefined : textAt(texts, code))
  if (textCount(texts) > mostKept) return (row) => read(codes[row] as number)
  const strings: (string | undefined)[] = []
  return (row) => {
    const code = codes[row] as number
    strings[code] ??= read(code)
    return strings[code]
  }
}

/** Returns a function that gives what is made of the text of a row: the same object for the same text. */
function kept<Value>(
  column: CodedColumn | undefined,
  make: (text: string, code: number) => readonly Value[],
): (row: number) => readonly Value[] {
  if (!column) return () => []
  const { codes, texts } = column
  if (textCount(texts) > mostKept)
    return (row) => make(textAt(texts, codes[row] as number), codes[row] as number)
  const made: (readonly Value[])[] = []
  return (row) => {
    const code = codes[row] as number
    made[code] ??= make(textAt(texts, code), code)
    return made[code]
  }
}
