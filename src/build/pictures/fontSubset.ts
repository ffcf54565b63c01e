import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

/** Path of the font subset that the app and its pictures use. */
export const subsetPath = 'src/ui/fonts/inter-basic.woff2'

/** File of the package from which the subset is made. */
export const fontSource = createRequire(import.meta.url).resolve(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
)

/** Basic Latin, Latin-1 and the punctuation of our own texts. Other characters come from the files of the package. */
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...[...'ıŒœˆ˜–—‘’‚“”„•…‹›€−'].map((sign) => sign.codePointAt(0) ?? 0),
]

/** Range of the weight axis that the app uses. */
const weights = { min: 400, max: 600, default: 400 }

/** OpenType features in use: kerning, mark positioning, composition, contextual forms and tabular figures. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum']

/** Makes the subset of Inter for the first view, half the size of the package's Latin file. */
export function makeSubset(): Promise<Buffer> {
  return subsetFont(readFileSync(fontSource), String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures: features,
  })
}

const trueTypes = new WeakMap<Buffer, Map<number, Promise<Buffer>>>()

/**
 * One weight of the subset as TrueType, for renderers that read neither WOFF2 nor variable fonts. Memoized: every
 * picture needs the same two.
 */
export function trueTypeOf(subset: Buffer, weight: 400 | 600): Promise<Buffer> {
  const byWeight = trueTypes.get(subset) ?? new Map<number, Promise<Buffer>>()
  trueTypes.set(subset, byWeight)
  const font =
    byWeight.get(weight) ??
    subsetFont(subset, String.fromCodePoint(...characters), {
      targetFormat: 'sfnt',
      variationAxes: { wght: weight },
    })
  byWeight.set(weight, font)
  return font
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
