import type { Codes } from './dataset'

const largestShort = 65_535

/** Codes in as few bytes as they need. */
export function packCodes(codes: ArrayLike<number>): Codes {
  for (let i = 0; i < codes.length; i++)
    if ((codes[i] as number) > largestShort) return Uint32Array.from(codes)
  return Uint16Array.from(codes)
}
