import { networkMessages } from '../../text/onDemand/networkMessages'
import type { ChartContext, DrawingBox } from '../contract/chart'
import { mutedKeys } from '../highlight/highlight'
import { legendHeightPx } from '../legend/legendHeight'
import { type PictureKey, placeKeys } from '../picture/PictureKeys'
import { wrapText } from '../picture/wrapText'
import { type FittedNetwork, fitNetwork, naturalHeightPx, readableHeightPx } from './fitNetwork'
import type { NetworkRow } from './networkRows'

/** The sentence about ties that are not drawn. */
export const restSizes = { sizePx: 13, linePx: 20, beforePx: 12 }

/** Least height of a name in the drawing; names are 8 px apart. */
export const nameHitPx = 24

export const tieColour = 'var(--map-3)'

type Rows = readonly NetworkRow[]

/** The legend: how ties look that are not highlighted; nothing if none is drawn. */
function networkKeys(shown: Rows, { text }: Pick<ChartContext, 'text'>): readonly PictureKey[] {
  return mutedKeys(shown.some(({ isMuted }) => isMuted) ? [tieColour] : [], text)
}

/** What is said about the ties that are not drawn, in lines. */
export function restLines(
  rows: Rows,
  shown: Rows,
  { text }: Pick<ChartContext, 'text'>,
  widthPx: number,
): readonly string[] {
  const drawn = new Set(shown)
  const rest = rows.filter((row) => !drawn.has(row))
  if (rest.length === 0) return []
  const words = networkMessages(text).rest({
    ties: rest.length,
    most: Math.max(...rest.map(({ count }) => count)),
    organisations: new Set(rest.map(({ own }) => own.key)).size,
    partners: new Set(rest.map(({ partner }) => partner.key)).size,
  })
  return wrapText(words, { widthPx, sizePx: restSizes.sizePx, mostLines: 4 })
}

/** A network with its legend. */
interface WholeNetwork extends FittedNetwork {
  keys: readonly PictureKey[]
  legendPx: number
}

/** The drawing. On a slide it follows its room, as long as ten ties have room for their numbers. */
export function drawnNetwork(
  rows: Rows,
  context: ChartContext,
  { widthPx, roomPx }: Omit<DrawingBox, 'isCoarse'>,
): WholeNetwork {
  const options = { ...optionsOf(rows, context, widthPx), hitPx: nameHitPx }
  const legendOf = (keys: readonly PictureKey[]) => legendHeightPx(keys, widthPx)
  if (roomPx === undefined) return withLegend(rows, context, undefined, options, legendOf)
  const naturalPx = naturalHeightPx(rows, options)
  const heightPx = Math.min(Math.max(roomPx, readableHeightPx(rows, options)), naturalPx)
  return withLegend(rows, context, heightPx, options, legendOf)
}

/** Height of the drawing with its legend. */
export function networkDrawingHeightPx(rows: Rows, context: ChartContext, box: DrawingBox): number {
  if (rows.length === 0) return 0
  const { legendPx, heightPx } = drawnNetwork(rows, context, box)
  return legendPx + heightPx
}

/** The picture in its box. */
export function picturedNetwork(
  rows: Rows,
  context: ChartContext,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): WholeNetwork {
  const options = optionsOf(rows, context, widthPx)
  return withLegend(rows, context, heightPx, options, (keys) => placeKeys(keys, widthPx).heightPx)
}

/** Height at which the picture looks best. */
export function networkPictureHeightPx(rows: Rows, context: ChartContext, widthPx: number): number {
  if (rows.length === 0) return 0
  const { legendPx, heightPx } = withLegend(
    rows,
    context,
    undefined,
    optionsOf(rows, context, widthPx),
    (keys) => placeKeys(keys, widthPx).heightPx,
  )
  return legendPx + heightPx
}

/** Fits a network with its legend into a height. Only if a tie needs a legend, there is less room for ties. */
function withLegend(
  rows: Rows,
  context: ChartContext,
  heightPx: number | undefined,
  options: ReturnType<typeof optionsOf>,
  legendOf: (keys: readonly PictureKey[]) => number,
): WholeNetwork {
  const whole = fitNetwork(rows, { ...options, heightPx })
  const legendPx = legendOf(networkKeys(whole.shown, context))
  if (legendPx === 0) return { ...whole, keys: [], legendPx }
  const fitted =
    heightPx === undefined ? whole : fitNetwork(rows, { ...options, heightPx: heightPx - legendPx })
  return { ...fitted, keys: networkKeys(whole.shown, context), legendPx }
}

function optionsOf(rows: Rows, context: ChartContext, widthPx: number) {
  return {
    widthPx,
    hitPx: 0,
    restPx: (shown: Rows) => {
      const lines = restLines(rows, shown, context, widthPx).length
      return lines === 0 ? 0 : restSizes.beforePx + lines * restSizes.linePx
    },
  }
}
