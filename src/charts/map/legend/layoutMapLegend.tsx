import type { ChartContext } from '../../contract/chart'
import { type PictureKey, placeKeys, swatchKey } from '../../picture/PictureKeys'
import { textWidth } from '../../picture/textWidth'
import { LegendMark, legendMarkPx } from './LegendMark'
import { type LegendClass, legendEntries } from './legendEntries'

export interface MapLegendLayout {
  /** The classes as one scale; none where they have no room beside one another, and stand among the keys. */
  classes: readonly LegendClass[]
  classPx: number
  keys: readonly PictureKey[]
  /** Where the keys begin, from the top left corner of the legend. */
  keysAt: { xPx: number; yPx: number; widthPx: number }
  heightPx: number
}

interface LegendRoom {
  widthPx: number
  /** Prefix of the patterns that are there. */
  patterns: string
  hasSites: boolean
}

const labelSizePx = 12
const leastClassPx = 40
const scaleHeightPx = 32
const apartPx = 24
/** Lines of keys that still stand well beside the scale. */
const mostLinesBeside = 2
const keyLinePx = 20

/** The legend of a map in a picture: the scale, and beside or under it the patterns that occur. */
export function layoutMapLegend(
  context: ChartContext,
  { widthPx, patterns, hasSites }: LegendRoom,
): MapLegendLayout {
  const entries = legendEntries(context)
  const classPx = Math.max(
    leastClassPx,
    ...entries.classes.map(({ label }) => textWidth(label, labelSizePx) + 8),
  )
  const patternKeys = entries.keys
    .filter(({ look }) => hasSites || look !== 'site')
    .map(({ label, look }) => ({
      label,
      markPx: legendMarkPx,
      mark: <LegendMark look={look} patterns={patterns} />,
    }))
  const scalePx = classPx * entries.classes.length
  if (scalePx === 0 || scalePx > widthPx) {
    const keys = [...entries.classes.map(({ label, colour }) => swatchKey(label, colour)), ...patternKeys]
    const { heightPx } = placeKeys(keys, widthPx)
    return { classes: [], classPx: 0, keys, keysAt: { xPx: 0, yPx: 0, widthPx }, heightPx }
  }
  const { classes } = entries
  const besidePx = widthPx - scalePx - apartPx
  const beside = placeKeys(patternKeys, besidePx)
  const isBeside =
    beside.heightPx <= mostLinesBeside * keyLinePx &&
    patternKeys.every(({ label }) => textWidth(label, labelSizePx) + legendMarkPx + 6 <= besidePx)
  if (isBeside)
    return {
      classes,
      classPx,
      keys: patternKeys,
      keysAt: { xPx: scalePx + apartPx, yPx: 0, widthPx: besidePx },
      heightPx: Math.max(scaleHeightPx, beside.heightPx),
    }
  const { heightPx } = placeKeys(patternKeys, widthPx)
  const keysAt = { xPx: 0, yPx: scaleHeightPx + 8, widthPx }
  return { classes, classPx, keys: patternKeys, keysAt, heightPx: keysAt.yPx + heightPx }
}
