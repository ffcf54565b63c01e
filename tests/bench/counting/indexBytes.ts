import type { Dataset } from '../../../src/dataset/dataset'
import { type Counts, internals } from '../../../src/selection/counting/counts'

/** Bytes of all typed arrays kept for counting: columns, masks, the sheet and its padding. Excludes the records' text. */
export function indexBytes({ columns, steps, sites }: Dataset, counts: Counts): number {
  const { masks, sheet, layout } = counts[internals]
  const found = new Set<ArrayBufferLike>()
  const collect = (value: unknown) => {
    if (ArrayBuffer.isView(value)) found.add(value.buffer)
    else if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) collect(part)
  }
  for (const part of [columns, steps, sites, masks, sheet, layout]) collect(part)
  return [...found].reduce((sum, { byteLength }) => sum + byteLength, 0)
}
