import { leadingRows } from '../highlight/highlight'
import { layoutNetwork, leastHeightPx, type NetworkLayout, networkSizes } from './layoutNetwork'
import type { NetworkRow } from './networkRows'

/** Most ties of a drawing; the table has all. */
export const mostTies = 25
/** A low drawing leaves out ties to make room for numbers, but not below this many. */
const fewestTies = 10

/** Thickness of the thinnest tie on a page, and limits of all ties together. */
const thinnestPx = 14
const togetherPx = { least: 24, most: 560 }

interface FitOptions {
  widthPx: number
  hitPx: number
  /** Height to fill; the natural one if absent. */
  heightPx?: number | undefined
  /** Height of what is printed below about the ties that are left out. */
  restPx: (shown: readonly NetworkRow[]) => number
}

export interface FittedNetwork {
  layout: NetworkLayout
  /** The ties that are drawn. */
  shown: readonly NetworkRow[]
  /** Height of the ties and of what is printed below them. */
  heightPx: number
}

/** The strongest ties that have room, highlighted ones first, at a scale at which they fit. */
export function fitNetwork(rows: readonly NetworkRow[], options: FitOptions): FittedNetwork {
  const { heightPx } = options
  const natural = leading(rows, mostTies)
  const naturalPx = neededPx(natural, naturalScale(natural), options)
  if (heightPx === undefined || naturalPx <= heightPx)
    return drawn(natural, naturalScale(natural), options, heightPx ?? naturalPx)
  const shown = fitting(rows, options, heightPx)
  const scale = largestScale(shown, options, heightPx)
  return drawn(shown, scale, options, Math.max(heightPx, neededPx(shown, scale, options)))
}

/** The height at which ties look best. */
export function naturalHeightPx(rows: readonly NetworkRow[], options: Omit<FitOptions, 'heightPx'>): number {
  const shown = leading(rows, mostTies)
  return neededPx(shown, naturalScale(shown), options)
}

/** The height from which on at least ten ties have their numbers. */
export function readableHeightPx(rows: readonly NetworkRow[], options: Omit<FitOptions, 'heightPx'>): number {
  const shown = leading(rows, fewestTies)
  return neededPx(shown, numberScale(shown), options)
}

function drawn(
  shown: readonly NetworkRow[],
  scale: number,
  options: FitOptions,
  heightPx: number,
): FittedNetwork {
  const { widthPx, hitPx, restPx } = options
  const layout = layoutNetwork(shown, { widthPx, hitPx, scale, heightPx: heightPx - restPx(shown) })
  return { layout, shown, heightPx }
}

/** As many ties as fit: first with all their numbers, else with thinner ones, else fewer than ten. */
function fitting(rows: readonly NetworkRow[], options: FitOptions, heightPx: number): readonly NetworkRow[] {
  const most = Math.min(rows.length, mostTies)
  const fewest = Math.min(most, fewestTies)
  for (let n = most; n > 1; n--) {
    const shown = leading(rows, n)
    if (neededPx(shown, n > fewest ? numberScale(shown) : leastScale(shown), options) <= heightPx)
      return shown
  }
  return leading(rows, 1)
}

/** The largest scale up to the natural one at which ties fit. */
function largestScale(shown: readonly NetworkRow[], options: FitOptions, heightPx: number): number {
  let fits = leastScale(shown)
  let tooLarge = naturalScale(shown)
  if (neededPx(shown, tooLarge, options) <= heightPx) return tooLarge
  for (let i = 0; i < 24; i++) {
    const middle = (fits + tooLarge) / 2
    if (neededPx(shown, middle, options) <= heightPx) fits = middle
    else tooLarge = middle
  }
  return fits
}

function neededPx(
  shown: readonly NetworkRow[],
  scale: number,
  { widthPx, hitPx, restPx }: Omit<FitOptions, 'heightPx'>,
): number {
  return Math.ceil(leastHeightPx(shown, { widthPx, scale, hitPx })) + restPx(shown)
}

function naturalScale(shown: readonly NetworkRow[]): number {
  return Math.min(thinnestPx / thinnest(shown), togetherPx.most / together(shown))
}

function leastScale(shown: readonly NetworkRow[]): number {
  return togetherPx.least / together(shown)
}

/** The scale from which on every tie has room for its number. */
function numberScale(shown: readonly NetworkRow[]): number {
  return networkSizes.number.leastTiePx / thinnest(shown)
}

function together(shown: readonly NetworkRow[]): number {
  return shown.reduce((sum, { count }) => sum + count, 0)
}

function thinnest(shown: readonly NetworkRow[]): number {
  return Math.min(...shown.map(({ count }) => count))
}

function leading(rows: readonly NetworkRow[], n: number): readonly NetworkRow[] {
  return leadingRows(rows, n, ({ isMuted }) => isMuted)
}
