import type { ChartContext } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { type PictureKey, placeKeys, swatchKey } from '../../picture/PictureKeys'
import { textWidth } from '../../picture/textWidth'
import { LegendMark, legendMarkPx } from './LegendMark'
import { classGapPx, isSiteKey, type LegendClass, legendEntries } from './legendEntries'

/** Positions in pixels from the top left corner of the legend. */
export interface MapLegendLayout {
  /** Classes drawn as one connected scale. Empty if they do not fit on a line; they are among the keys then. */
  classes: readonly LegendClass[]
  /** Width of each class. */
  classPx: number
  keys: readonly PictureKey[]
  keysAt: { xPx: number; yPx: number; widthPx: number }
  heightPx: number
}

interface LegendOptions {
  widthPx: number
  /** Prefix of the pattern ids in the picture. */
  patterns: string
  /** Whether the map shows sites, so that the legend must explain them. */
  hasSites: boolean
  /** The frame that the map draws; absent if it is not known. */
  drawn?: MapGeometry | null
}

const labelSizePx = 12
const minClassPx = 40
const scaleHeightPx = 32
/** Gap between the scale and the keys beside it. */
const scaleGapPx = 24
/** Keys that would take more lines than this beside the scale go below it. */
const maxLinesBeside = 2
const keyLinePx = 20

/** Lays out the legend of a map picture: the scale, with the keys beside it if they fit there, otherwise below it. */
export function layoutMapLegend(
  context: ChartContext,
  { widthPx, patterns, hasSites, drawn = null }: LegendOptions,
): MapLegendLayout {
  const entries = legendEntries(context, drawn)
  const classPx = Math.max(
    minClassPx,
    ...entries.classes.map(({ label }) => textWidth(label, labelSizePx) + classGapPx),
  )
  const keys = entries.keys
    .filter((key) => hasSites || !isSiteKey(key))
    .map(({ label, symbol }) => ({
      label,
      markPx: legendMarkPx,
      mark: <LegendMark symbol={symbol} patterns={patterns} />,
    }))
  const scalePx = classPx * entries.classes.length
  if (scalePx === 0 || scalePx > widthPx) {
    const all = [...entries.classes.map(({ label, colour }) => swatchKey(label, colour)), ...keys]
    const { heightPx } = placeKeys(all, widthPx)
    return { classes: [], classPx: 0, keys: all, keysAt: { xPx: 0, yPx: 0, widthPx }, heightPx }
  }
  const { classes } = entries
  const besidePx = widthPx - scalePx - scaleGapPx
  const beside = placeKeys(keys, besidePx)
  const fitsBeside =
    beside.heightPx <= maxLinesBeside * keyLinePx &&
    keys.every(({ label }) => textWidth(label, labelSizePx) + legendMarkPx + 6 <= besidePx)
  if (fitsBeside)
    return {
      classes,
      classPx,
      keys,
      keysAt: { xPx: scalePx + scaleGapPx, yPx: 0, widthPx: besidePx },
      heightPx: Math.max(scaleHeightPx, beside.heightPx),
    }
  const { heightPx } = placeKeys(keys, widthPx)
  const keysAt = { xPx: 0, yPx: scaleHeightPx + 8, widthPx }
  return { classes, classPx, keys, keysAt, heightPx: keysAt.yPx + heightPx }
}
