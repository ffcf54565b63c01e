/** Message that an embedded chart posts to its parent window when its height changes. Public contract: do not change it. */
export interface SizeMessage {
  type: 'space-partnership:size'
  /** What follows `#` in the address of the frame, so that a page can tell its charts apart; else the id of the chart. */
  id: string
  /** Height of all that the frame shows, in whole CSS pixels. */
  height: number
}

/** More than any chart needs: a height beyond it is no height of ours. */
const highestPx = 20_000

export function sizeMessage(id: string, heightPx: number): SizeMessage {
  return { type: 'space-partnership:size', id, height: Math.ceil(heightPx) }
}

/** The message in what a page has received; null where it is anything else. */
export function readSizeMessage(data: unknown): SizeMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, id, height } = data as Partial<Record<keyof SizeMessage, unknown>>
  if (type !== 'space-partnership:size' || typeof id !== 'string' || typeof height !== 'number') return null
  return height > 0 && height <= highestPx ? { type, id, height } : null
}
