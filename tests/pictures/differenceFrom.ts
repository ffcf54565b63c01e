import { existsSync, readFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Share of pixels that may differ: allows for rounding on another processor, not for a different drawing. */
const tolerance = 0.0005

/** Describes how a PNG differs from the committed file; null if they look the same. */
export function differenceFrom(file: string, png: Uint8Array): string | null {
  if (!existsSync(file)) return 'has no committed picture yet'
  const committed = PNG.sync.read(readFileSync(file))
  const { width, height, data } = PNG.sync.read(Buffer.from(png))
  if (committed.width !== width || committed.height !== height)
    return `is ${width} × ${height} px, the committed picture ${committed.width} × ${committed.height} px`
  const different = pixelmatch(committed.data, data, undefined, width, height, { threshold: 0.1 })
  return different > width * height * tolerance ? `differs in ${different} pixels` : null
}
