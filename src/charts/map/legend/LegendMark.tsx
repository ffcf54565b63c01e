import { mapFill } from '../mapFill'
import { siteTriangle } from '../siteMarks'
import type { LegendKey } from './legendEntries'

export const legendMarkPx = 20

/** The mark of a key as SVG, 20 by 12 pixels. `patterns`: the prefix of the patterns that are there. */
export function LegendMark({ look, patterns }: Pick<LegendKey, 'look'> & { patterns: string }) {
  return look === 'site' ? (
    <path transform={`translate(${legendMarkPx / 2} 6)`} d={siteTriangle} fill="var(--map-site)" />
  ) : (
    <rect width={legendMarkPx} height={12} fill={mapFill(look, patterns)} />
  )
}
