import { anyFilter, maskCount } from './filterBits'
import type { MaskChange } from './maskChanges'

/** Some records with their masks, in the first `length` entries. */
export interface RecordList {
  records: Uint32Array
  masks: Uint16Array
  length: number
}

export function createRecordList(size: number): RecordList {
  return { records: new Uint32Array(size), masks: new Uint16Array(size), length: 0 }
}

/** Records are processed in portions of this many, so that the lists of found records stay in the processor's cache. */
export const portion = 4096

/** For each mask, 1 if a record with it counts anywhere: at most one filter rejects it. */
const isRelevant = Uint8Array.from({ length: maskCount }, (_, mask) => {
  const rejecting = mask & anyFilter
  return (rejecting & (rejecting - 1)) === 0 ? 1 : 0
})

// The loops below are branchless on purpose: hits are unpredictable, and a misprediction costs more than an add. Every
// record is written to the end of the list, and the end moves by 1 for a hit and by 0 for a miss.

/** For each bit, lazily: for each mask, 1 if a record counts anywhere with it or with that bit flipped. */
const relevantEither = new Map<number, Uint8Array>()

function eitherWith(bit: number): Uint8Array {
  let either = relevantEither.get(bit)
  if (!either) {
    either = isRelevant.map((relevant, mask) => relevant | (isRelevant[mask ^ bit] as number))
    relevantEither.set(bit, either)
  }
  return either
}

/**
 * Changes the masks of one portion and lists the changed records whose old or new mask counts anywhere: in `before`
 * with the old masks, in `after` with the new ones.
 */
export function changeMasks(
  masks: Uint16Array,
  { codes, isFlipped, bit }: MaskChange,
  from: number,
  before: RecordList,
  after: RecordList,
) {
  const to = Math.min(from + portion, masks.length)
  const either = eitherWith(bit)
  const { records } = before
  let count = 0
  for (let i = from; i < to; i++) {
    const flipped = isFlipped[codes[i] as number] as number
    const old = masks[i] as number
    masks[i] = old ^ (flipped * bit)
    records[count] = i
    count += (either[old] as number) & flipped
  }
  for (let r = 0; r < count; r++) {
    const record = records[r] as number
    const mask = masks[record] as number
    before.masks[r] = mask ^ bit
    after.records[r] = record
    after.masks[r] = mask
  }
  before.length = count
  after.length = count
}

/** Lists the records of a portion that count anywhere. */
export function findRelevant(masks: Uint16Array, from: number, found: RecordList) {
  const to = Math.min(from + portion, masks.length)
  const { records, masks: foundMasks } = found
  let count = 0
  for (let i = from; i < to; i++) {
    const mask = masks[i] as number
    records[count] = i
    foundMasks[count] = mask
    count += isRelevant[mask] as number
  }
  found.length = count
}
