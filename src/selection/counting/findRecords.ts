import { anyFilter } from './filterBits'
import type { MaskChange } from './maskChanges'
import type { RecordList } from './recordList'

/** Records are looked at in portions of this many, so that the list of those found is short and stays at hand. */
export const portion = 4096

/** For each mask 1 where a record with it counts anywhere: no filter rejects it, or a single one. */
const isRelevant = Uint8Array.from({ length: 2 * (anyFilter + 1) }, (_, mask) => {
  const rejecting = mask & anyFilter
  return (rejecting & (rejecting - 1)) === 0 ? 1 : 0
})

// Which record is found is as good as random, and a processor that guesses wrong loses more time than a sum takes.
// So these loops do not branch: 1 for a record to find, and 0 for another, moves the end of the list.

/** For each mask 1 where a record counts anywhere with it or with one bit of it changed; made once for each bit. */
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
 * Changes the masks of a portion and lists the records whose change is to be counted, where the old or the new mask
 * counts anywhere: in `before` with the old masks, in `after` with the new ones.
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
