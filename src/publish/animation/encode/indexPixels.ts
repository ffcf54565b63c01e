import { nearestColorIndex, quantize } from 'gifenc'

/** Index of pixels that stay as they were. */
export const transparentIndex = 255

const mostColours = 255
/**
 * The most frequent colours are kept exactly: they are the fills and the ink, of which no shade may differ from frame to
 * frame. The rest are edges of shapes and letters, which are merged.
 */
const exactColours = 160

type Colour = [red: number, green: number, blue: number]

/**
 * Reduces a picture to at most 255 colours: a palette, and an index into it for each pixel. Pixels are opaque, in the
 * byte order of canvases. With the picture before, pixels that are as they were become transparent, and only the others
 * take part in the palette.
 */
export function indexPixels(
  pixels: Uint32Array,
  before: Uint32Array | null,
): { indexes: Uint8Array; palette: readonly Colour[] } {
  const counts = countColours(pixels, before)
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel)
  const isExact = ranked.length <= mostColours
  const exact = isExact ? ranked : ranked.slice(0, exactColours)
  const merged = isExact ? [] : mergeColours(ranked.slice(exactColours), mostColours - exactColours)
  const palette = [...exact.map(colourOf), ...merged]
  const indexOf = new Map(exact.map((pixel, index) => [pixel, index]))
  for (const pixel of ranked.slice(exact.length))
    indexOf.set(pixel, nearestColorIndex(palette, colourOf(pixel)))
  // The table has an entry for every index, the transparent one included.
  while (palette.length <= transparentIndex) palette.push([0, 0, 0])
  return { indexes: indexAll(pixels, before, indexOf), palette }
}

function countColours(pixels: Uint32Array, before: Uint32Array | null): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  let run = 0
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] ?? 0
    if (before !== null && before[i] === pixel) continue
    run++
    // Neighbours are mostly alike: one look-up for a whole run.
    if (pixels[i + 1] === pixel && (before === null || before[i + 1] !== pixel)) continue
    counts.set(pixel, (counts.get(pixel) ?? 0) + run)
    run = 0
  }
  return counts
}

function indexAll(
  pixels: Uint32Array,
  before: Uint32Array | null,
  indexOf: ReadonlyMap<number, number>,
): Uint8Array {
  const indexes = new Uint8Array(pixels.length).fill(transparentIndex)
  let last = -1
  let index = 0
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i] ?? 0
    if (before !== null && before[i] === pixel) continue
    if (pixel !== last) {
      index = indexOf.get(pixel) ?? 0
      last = pixel
    }
    indexes[i] = index
  }
  return indexes
}

function mergeColours(pixels: readonly number[], most: number): readonly Colour[] {
  const bytes = new Uint8Array(Uint32Array.from(pixels).buffer)
  return quantize(bytes, most).map(([red = 0, green = 0, blue = 0]) => [red, green, blue])
}

function colourOf(pixel: number): Colour {
  return [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff]
}
