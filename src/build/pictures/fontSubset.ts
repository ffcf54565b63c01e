import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

/** Where the subset lies that the app and its pictures use. */
export const subsetPath = 'src/ui/fonts/inter-basic.woff2'

/** The file of the package that it is made of. */
export const fontSource = createRequire(import.meta.url).resolve(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
)

/** Characters of the subset: Basic Latin and Latin-1, and the signs of our own texts. Others come from the package. */
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...[...'ıŒœˆ˜–—‘’‚“”„•…‹›€−'].map((sign) => sign.codePointAt(0) ?? 0),
]

/** Weights that the app uses: 400 to 600 of the variable typeface. */
const weights = { min: 400, max: 600, default: 400 }

/** Features that texts use: kerning, marks, composition, contextual forms and tabular figures. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum']

/** Inter as the first view needs it: half the size of the package's Latin file. */
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
