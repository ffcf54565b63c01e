import type { RecordIndex } from '../../dataset'
import type { Agreement } from '../../schema'
import type { ListedTable } from './indexTable'
import { createRecordReader } from './recordTable'
import { findText, type Texts, textCount } from './texts'

/** So many records that were read last stay the same objects. A page shows fewer at a time. */
const mostKept = 4096

/**
 * The records of a table as a list and as an index by id. A record is made when it is first read, and forgotten some thousand
 * records later: a million of them never are objects at the same time.
 */
export function tableRecords({ table, order, others }: ListedTable): {
  agreements: readonly Agreement[]
  agreementIndex: RecordIndex
} {
  const read = createRecordReader(table)
  const kept = new Map<number, Agreement>()
  const recordAt = (position: number): Agreement => {
    const record = order[position] as number
    if (record < 0) return others[-1 - record] as Agreement
    const known = kept.get(position)
    if (known) return known
    if (kept.size >= mostKept) kept.clear()
    const made = read(record)
    kept.set(position, made)
    return made
  }
  let positions: Int32Array | null = null
  const positionOf = (id: string) => {
    const found = findText(table.ids, id)
    if (found < 0) return undefined
    positions ??= positionsById(table.ids, order, others)
    const position = positions[found] as number
    return position < 0 ? undefined : position
  }
  return {
    agreements: virtualList(order.length, recordAt),
    agreementIndex: { get: positionOf, has: (id) => positionOf(id) !== undefined },
  }
}

/** The position of each record in the dataset, by that of its id among `ids`; −1 for ids that are no record's. */
function positionsById(ids: Texts, order: Int32Array, others: readonly Agreement[]): Int32Array {
  const positions = new Int32Array(textCount(ids)).fill(-1)
  order.forEach((record, position) => {
    positions[record >= 0 ? record : findText(ids, others[-1 - record]?.id ?? '')] = position
  })
  return positions
}

/** A list whose items are made when they are read. It has all methods of an array that change nothing. */
function virtualList<Item>(length: number, itemAt: (position: number) => Item): readonly Item[] {
  const isPosition = (key: string | symbol): key is string => typeof key === 'string' && Number(key) < length
  return new Proxy<Item[]>([], {
    get: (list, key) =>
      key === 'length' ? length : isPosition(key) ? itemAt(Number(key)) : Reflect.get(list, key),
    has: (list, key) => isPosition(key) || Reflect.has(list, key),
  })
}
