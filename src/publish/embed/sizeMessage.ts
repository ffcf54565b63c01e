/** Message that an embedded chart posts to its parent window when its height changes. Public contract: do not change it. */
export interface SizeMessage {
  type: 'space-partnership:size'
  /** The fragment of the frame's address, by which a page tells its charts apart, or the chart id. */
  id: string
  /** Content height in whole CSS pixels. */
  height: number
}

/** More than any chart needs; larger heights are rejected. */
const highestPx = 20_000

export function sizeMessage(id: string, heightPx: number): SizeMessage {
  return { type: 'space-partnership:size', id, height: Math.ceil(heightPx) }
}

/** Parses received message data; null if it is not a size message. */
export function readSizeMessage(data: unknown): SizeMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, id, height } = data as Partial<Record<keyof SizeMessage, unknown>>
  if (type !== 'space-partnership:size' || typeof id !== 'string' || typeof height !== 'number') return null
  return height > 0 && height <= highestPx ? { type, id, height } : null
}

/** Name of a frame whose page follows the height that it reports, however late. A plain frame has none. */
export const followedFrame = 'space-partnership-chart'
