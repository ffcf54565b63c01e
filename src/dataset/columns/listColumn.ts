import type { Codes, ListColumn } from '../dataset'

/** The list of record i, as a view (no copy). */
export function listAt(column: ListColumn, i: number): Codes {
  const list = column.lists[i] as number
  return column.values.subarray(column.offsets[list], column.offsets[list + 1])
}

/** Number of distinct lists in a column. */
export function listCount(column: ListColumn): number {
  return column.offsets.length - 1
}

/** For each list of a column, 1 if it contains the value. */
export function listsWith({ offsets, values }: ListColumn, value: number): Uint8Array {
  const found = new Uint8Array(offsets.length - 1)
  for (let list = 0; list < found.length; list++)
    if (values.subarray(offsets[list], offsets[list + 1]).includes(value)) found[list] = 1
  return found
}

/** Builds a list column. Repeated members of a list are dropped. */
export function createListColumn(size: number): {
  set: (record: number, list: readonly number[]) => void
  finish: () => ListColumn
} {
  const lists = new Uint32Array(size)
  const known = new Map<number | string, number>()
  const offsets = [0]
  const values: number[] = []
  let latest: readonly number[] | null = null
  let latestPosition = 0
  return {
    set: (record, list) => {
      // Many records have the very same list, such as that of no organisations.
      if (list === latest) {
        lists[record] = latestPosition
        return
      }
      const distinct = list.length > 1 ? [...new Set(list)] : list
      const key = distinct.length === 1 ? (distinct[0] as number) : distinct.join()
      let position = known.get(key)
      if (position === undefined) {
        position = known.size
        known.set(key, position)
        for (const value of distinct) values.push(value)
        offsets.push(values.length)
      }
      lists[record] = position
      latest = list
      latestPosition = position
    },
    finish: () => ({
      lists: packCodes(lists),
      offsets: Uint32Array.from(offsets),
      values: packCodes(values),
    }),
  }
}

const largestShort = 65_535

/** Packs codes into as few bytes as they need. */
export function packCodes(codes: ArrayLike<number>): Codes {
  for (let i = 0; i < codes.length; i++)
    if ((codes[i] as number) > largestShort) return Uint32Array.from(codes)
  return Uint16Array.from(codes)
}
