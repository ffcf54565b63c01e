import { mutedOpacity } from '../../highlight/highlight'
import { mapFill, mapOutline } from '../mapFill'
import { sitePaths } from '../siteMarks'
import type { LegendKey } from './legendEntries'

export const legendMarkPx = 20

/** The mark of a legend entry as SVG, 20 by 12 pixels. `patterns` is the prefix of the pattern ids on the page. */
export function LegendMark({ symbol, patterns }: Pick<LegendKey, 'symbol'> & { patterns: string }) {
  if (symbol === 'marked' || symbol === 'muted') {
    const look =
      symbol === 'marked' ? { stroke: 'var(--ink)', strokeWidth: 1.5 } : { fillOpacity: mutedOpacity }
    // Grey, because a highlighted country keeps its own colour.
    return <rect x={1} y={1} width={legendMarkPx - 2} height={10} fill="var(--ink-3)" {...look} />
  }
  if (symbol !== 'no-record' && symbol.kind === 'site') {
    const centre = `translate(${legendMarkPx / 2} 6)`
    return <path transform={centre} d={sitePaths[symbol.shape]} fill="var(--map-site)" />
  }
  const style = symbol === 'no-record' ? undefined : symbol
  const { color, widthPx } = mapOutline(style)
  // The outline of the map's own border would not show on the page.
  const outline = color === mapOutline(undefined).color ? null : { stroke: color, strokeWidth: widthPx }
  const inset = outline ? widthPx / 2 : 0
  return (
    <rect
      x={inset}
      y={inset}
      width={legendMarkPx - 2 * inset}
      height={12 - 2 * inset}
      fill={mapFill(style, patterns)}
      {...outline}
    />
  )
}
