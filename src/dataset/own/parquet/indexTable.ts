import { agreementColumns } from '../../columns/agreementColumns'
import { packCodes } from '../../columns/listColumn'
import { createNumbers, createRecordCodes } from '../../columns/recordCodes'
import type { CoreDataset, Dataset } from '../../dataset'
import { datasetOf, indexLists } from '../../indexDataset'
import { parsePartialDate } from '../../partialDate'
import type { Agreement } from '../../schema'
import type { RecordColumn } from '../ownColumns'
import { createCertainCodes } from './certainCodes'
import type { TextColumn } from './readColumns'
import type { OwnTable } from './readOwnParquet'
import { type CodedColumn, type PartyColumn, partyColumns, type RecordTable } from './recordTable'
import { compareTexts, findText, textAt, textCount } from './texts'

/** The records of a dataset as columns, in the order in which the dataset counts them. */
export interface ListedTable {
  table: RecordTable
  /** For each position in the dataset, the record in the table; −1 and less: −1 minus its position in `others`. */
  order: Int32Array
  others: readonly Agreement[]
}

/** A dataset without its list of records, which `tableRecords.ts` makes of `listed` in the page. */
export interface IndexedTable {
  dataset: Omit<Dataset, 'agreements' | 'agreementIndex'>
  listed: ListedTable
}

/** Indexes a table as `indexDataset` indexes records. `core`: the dataset with the records that are not certain. */
export function indexTable(core: CoreDataset, own: OwnTable): IndexedTable {
  const index = indexLists(core)
  const table = recordTable(own)
  const order = orderOf(own, core.agreements)
  const sourceOf = createNumbers()
  const codesOfOther = createRecordCodes(core, index, sourceOf)
  const codesOfCertain = createCertainCodes(core, index, own, table, sourceOf)
  const columns = agreementColumns(order.length, (position) => {
    const record = order[position] as number
    if (record >= 0) return codesOfCertain(record)
    const agreement = core.agreements[-1 - record] as Agreement
    return codesOfOther(agreement, intervalOf(agreement.date.value))
  })
  const sites = Uint32Array.from(order.keys()).filter((position) => {
    const record = order[position] as number
    if (record < 0) return core.agreements[-1 - record]?.site?.lat !== undefined
    return table.fields.site?.codes[record] !== 0 && (table.fields.site_lat?.codes[record] ?? 0) !== 0
  })
  return {
    dataset: { ...datasetOf(core, index, columns), sites: table.fields.site ? sites : new Uint32Array(0) },
    listed: { table, order, others: core.agreements },
  }
}

function intervalOf(date: string) {
  const interval = parsePartialDate(date)
  if (!interval) throw new Error(`${date} is not a date`)
  return interval
}

/** Every usable record, oldest first by the end of its date, then by id. */
function orderOf({ certain, ids }: OwnTable, others: readonly Agreement[]): Int32Array {
  const { isCertain, fields } = certain
  const date = fields.get('date') as TextColumn
  const dates = Array.from({ length: textCount(date.texts) }, (_, code) => textAt(date.texts, code))
  const otherBy = new Map(others.map((agreement, i) => [findText(ids.texts, agreement.id), i]))
  const byEnd = new Map<number, number[]>()
  const add = (id: number, end: number) => {
    const list = byEnd.get(end)
    if (list) list.push(id)
    else byEnd.set(end, [id])
  }
  const ends = dates.map((text) => parsePartialDate(text)?.end ?? 0)
  for (let id = 0; id < isCertain.length; id++)
    if (isCertain[id] === 1) add(id, ends[date.rows[id] as number] as number)
  for (const [id, i] of otherBy) add(id, intervalOf(others[i]?.date.value ?? '').end)
  const inOrder = [...byEnd.keys()].sort((a, b) => a - b)
  return Int32Array.from(
    inOrder.flatMap((end) => byEnd.get(end)?.sort((a, b) => compareTexts(ids.texts, a, b)) ?? []),
    (id) => {
      const other = otherBy.get(id)
      return other === undefined ? id : -1 - other
    },
  )
}

function recordTable({ ids, records, columns, certain, sourcesOf }: OwnTable): RecordTable {
  const { offsets, rows } = records
  const sourceIds = new Map<string, number>()
  const lists = [0]
  const values: number[] = []
  const sources = columns.get('sources')
  for (let cell = 0; cell < (sources ? textCount(sources.texts) : 0); cell++) {
    for (const id of sources && cell > 0 ? sourcesOf(textAt(sources.texts, cell)) : []) {
      if (!sourceIds.has(id)) sourceIds.set(id, sourceIds.size)
      values.push(sourceIds.get(id) ?? 0)
    }
    lists.push(values.length)
  }
  const fields: Partial<Record<RecordColumn, CodedColumn>> = {}
  for (const [name, column] of certain.fields)
    fields[name] = { codes: packCodes(column.rows), texts: column.texts }
  const parties: Partial<Record<PartyColumn, CodedColumn>> = {}
  for (const name of partyColumns) {
    const column = columns.get(name)
    if (column)
      parties[name] = {
        codes: packCodes(rows.map((row) => column.rows[row] as number)),
        texts: column.texts,
      }
  }
  return {
    ids: ids.texts,
    fields,
    parties,
    offsets,
    sources: { offsets: Uint32Array.from(lists), values: packCodes(values) },
    sourceIds: [...sourceIds.keys()],
  }
}
