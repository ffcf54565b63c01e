import { contradictsBasis } from '../../checks/checkDates'
import { type DateInterval, type DayNumber, parsePartialDate } from '../../partialDate'
import { isPlainText } from '../../schemas/plainText'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  confidenceSupports,
  confidences,
  dateBases,
  partyRoles,
  siteTypes,
} from '../../vocabulary'
import { type RecordColumn, recordColumns } from '../ownColumns'
import type { ParquetTable, TextColumn } from './readColumns'
import type { RecordRows } from './recordRows'
import { isPrintableAscii, type Texts, textAt, textCount } from './texts'

/** What the values of a table may refer to. */
export interface KnownValues {
  /** The subject and its territories. */
  own: ReadonlySet<string>
  countries: ReadonlySet<string>
  /** Those of the tracker and those that the table defines. */
  organisations: ReadonlySet<string>
  /** Whether a cell of programs names only known ones, and a cell of sources only known ids and web addresses. */
  arePrograms: (cell: string) => boolean
  areSources: (cell: string) => boolean
  /** Later dates are in the future. */
  today: DayNumber
}

/** The columns of records with one text per record, and the records in which nothing can be wrong. */
export interface CertainRecords {
  /** By id: 1 if the record would certainly pass every check. */
  isCertain: Uint8Array
  fields: ReadonlyMap<RecordColumn, TextColumn>
}

/**
 * Finds the records in which nothing can be wrong, column by column: each distinct text is tested once, which is what makes a
 * million records quick. All others go to the checker, which says what is wrong, or that nothing is. So a test here may be
 * stricter than the checker, but never laxer.
 */
export function certainRecords(
  { columns }: ParquetTable,
  ids: TextColumn,
  { offsets, rows }: RecordRows,
  known: KnownValues,
): CertainRecords {
  const size = textCount(ids.texts)
  const isCertain = new Uint8Array(size)
  for (let id = 0; id < size; id++) isCertain[id] = offsets[id] === offsets[id + 1] ? 0 : 1
  const fields = new Map(
    recordColumns.flatMap((name) => {
      const column = columns.get(name)
      return column
        ? [[name, { rows: firstFilled(column, offsets, rows, isCertain), texts: column.texts }] as const]
        : []
    }),
  )
  keepWhere(isCertain, slugs(ids.texts))
  for (const [name, { test, isRequired }] of Object.entries(fieldTests(known))) {
    const field = fields.get(name as RecordColumn)
    if (field) keepWhere(isCertain, passing(field.texts, test, !isRequired), field.rows)
  }
  keepConsistent(isCertain, fields)
  keepWithSides(isCertain, columns, offsets, rows, known)
  return { isCertain, fields }
}

/** The first filled text of each record. Records whose rows contradict each other are no longer certain. */
function firstFilled(
  { rows: codes }: TextColumn,
  offsets: Uint32Array,
  rows: Uint32Array,
  isCertain: Uint8Array,
): Uint32Array {
  const first = new Uint32Array(isCertain.length)
  for (let id = 0; id < first.length; id++) {
    let found = 0
    for (let r = offsets[id] as number; r < (offsets[id + 1] as number); r++) {
      const code = codes[rows[r] as number] as number
      if (code === 0 || code === found) continue
      if (found === 0) found = code
      else isCertain[id] = 0
    }
    first[id] = found
  }
  return first
}

/** For each text, 1 if it passes. The empty text passes if the column may be empty. */
function passing(texts: Texts, test: (text: string) => boolean, mayBeEmpty: boolean): Uint8Array {
  const passes = new Uint8Array(textCount(texts))
  passes[0] = mayBeEmpty ? 1 : 0
  for (let position = 1; position < passes.length; position++) {
    const isPlain = test === isPlainText && isPrintableAscii(texts, position)
    if (isPlain || test(textAt(texts, position))) passes[position] = 1
  }
  return passes
}

/** For each text, 1 if it is a slug: lower-case letters, digits and single hyphens between them. Reads bytes, because there are many. */
function slugs({ bytes, offsets }: Texts): Uint8Array {
  const passes = new Uint8Array(offsets.length - 1)
  for (let position = 0; position < passes.length; position++) {
    const end = offsets[position + 1] as number
    let isAfterWord = false
    let isSlug = true
    for (let i = offsets[position] as number; i < end && isSlug; i++) {
      const byte = bytes[i] as number
      const isOfWord = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39)
      isSlug = isOfWord || (byte === hyphen && isAfterWord)
      isAfterWord = isOfWord
    }
    passes[position] = isSlug && isAfterWord ? 1 : 0
  }
  return passes
}

const hyphen = 0x2d

/** Drops the records whose text does not pass; by default, the text of their id. */
function keepWhere(isCertain: Uint8Array, passes: Uint8Array, codes?: Uint32Array) {
  for (let id = 0; id < isCertain.length; id++)
    if (passes[codes ? (codes[id] as number) : id] === 0) isCertain[id] = 0
}

const oneOf = (words: readonly string[]) => (text: string) => words.includes(text)

/** What the text of each column must be. */
function fieldTests({ arePrograms, areSources, today }: KnownValues) {
  const isDate = (last: DayNumber) => (text: string) =>
    (parsePartialDate(text)?.start ?? Number.POSITIVE_INFINITY) <= last
  const anyDay = Number.MAX_SAFE_INTEGER
  const required = (test: (text: string) => boolean) => ({ test, isRequired: true })
  const optional = (test: (text: string) => boolean) => ({ test, isRequired: false })
  return {
    title: required(isPlainText),
    summary: optional(isPlainText),
    programs: required(arePrograms),
    kind: required(oneOf(agreementKinds)),
    level: required(oneOf(agreementLevels)),
    date: required(isDate(today)),
    date_basis: required(oneOf(dateBases)),
    status: required(oneOf(agreementStatuses)),
    ended: optional(isDate(today)),
    until: optional(isDate(anyDay)),
    confidence: required(oneOf(confidences)),
    evidence_kind: optional(oneOf(confidenceSupports)),
    checked: optional((text) => text.length === 10 && isDate(today)(text)),
    doubt: optional(isPlainText),
    sources: required(areSources),
    site: optional(isPlainText),
    site_type: optional(oneOf(siteTypes)),
    site_lat: optional((text) => Math.abs(Number(text)) <= 90),
    site_lon: optional((text) => Math.abs(Number(text)) <= 180),
    note: optional(isPlainText),
  } satisfies Record<RecordColumn, { test: (text: string) => boolean; isRequired: boolean }>
}

/** Drops the records whose dates and status contradict each other. */
function keepConsistent(isCertain: Uint8Array, fields: ReadonlyMap<RecordColumn, TextColumn>) {
  const dates = datesOf(fields.get('date'))
  const ended = datesOf(fields.get('ended'))
  const until = datesOf(fields.get('until'))
  const status = wordsOf(fields.get('status'))
  const basis = wordsOf(fields.get('date_basis'))
  for (let id = 0; id < isCertain.length; id++) {
    if (isCertain[id] === 0) continue
    const date = dates(id)
    const end = ended(id)
    const term = until(id)
    const words = status(id)
    const isOver = words === 'ended' || words === 'withdrawn'
    if (
      !date ||
      (end && (!isOver || end.end < date.start)) ||
      (term && term.end < date.start) ||
      contradictsBasis(words, basis(id))
    )
      isCertain[id] = 0
  }
}

/** Returns a function that gives the interval of the date of a record; null if it has none. */
function datesOf(column: TextColumn | undefined): (id: number) => DateInterval | null {
  if (!column) return () => null
  const { rows, texts } = column
  const intervals = Array.from({ length: textCount(texts) }, (_, position) =>
    parsePartialDate(textAt(texts, position)),
  )
  return (id) => intervals[rows[id] as number] ?? null
}

function wordsOf(column: TextColumn | undefined): (id: number) => string {
  if (!column) return () => ''
  const { rows, texts } = column
  const words = Array.from({ length: textCount(texts) }, (_, position) => textAt(texts, position))
  return (id) => words[rows[id] as number] ?? ''
}

/** Drops the records with a party that is not certainly well-formed, and those without a party on either side. */
function keepWithSides(
  isCertain: Uint8Array,
  columns: ParquetTable['columns'],
  offsets: Uint32Array,
  rows: Uint32Array,
  { own, countries, organisations }: KnownValues,
) {
  const tested = (
    name: 'country' | 'organisation' | 'described' | 'role',
    test: (text: string) => boolean,
  ) => {
    const column = columns.get(name)
    return column && { rows: column.rows, passes: passing(column.texts, test, name !== 'role') }
  }
  const country = tested('country', (text) => countries.has(text))
  const organisation = tested('organisation', (text) => organisations.has(text))
  const described = tested('described', isPlainText)
  const role = tested('role', oneOf(partyRoles))
  const named = [country, organisation, described].filter((column) => column !== undefined)
  const all = role ? [...named, role] : named
  const ownCountries = columns.get('country')
  const isOwn = ownCountries ? passing(ownCountries.texts, (text) => own.has(text), false) : []
  for (let id = 0; id < isCertain.length; id++) {
    if (isCertain[id] === 0) continue
    const first = offsets[id] as number
    const end = offsets[id + 1] as number
    let ownParties = 0
    for (let r = first; r < end; r++) {
      const row = rows[r] as number
      if (!all.every(({ rows: codes, passes }) => passes[codes[row] as number] === 1)) isCertain[id] = 0
      if (!named.some(({ rows: codes }) => codes[row] !== 0)) isCertain[id] = 0
      if (isOwn[ownCountries?.rows[row] ?? 0] === 1) ownParties++
    }
    if (end - first < 2 || ownParties === 0 || ownParties === end - first) isCertain[id] = 0
  }
}
