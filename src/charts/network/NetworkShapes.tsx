import type { Text } from '../../text/text'
import { mutedOpacity } from '../highlight/highlight'
import { networkSizes, type PlacedEnd, type PlacedTie } from './layoutNetwork'
import { tieColour } from './networkHeight'

/** A tie that is thinner than this has no room for an outline in the colour of the page. */
const outlinedFromPx = 4

/** A tie, set off from those that it crosses, with its number at the partner's end. */
export function TieShape({ tie, text }: { tie: PlacedTie; text: Text }) {
  const { row, path, thicknessPx, number } = tie
  return (
    <>
      <path
        d={path}
        fill={tieColour}
        stroke={thicknessPx < outlinedFromPx ? tieColour : 'var(--page)'}
        opacity={row.isMuted ? mutedOpacity : undefined}
      />
      {number && (
        <text
          x={number.xPx}
          y={number.yPx}
          dy="0.36em"
          textAnchor="end"
          fontSize={networkSizes.number.sizePx}
          fill={row.isMuted ? 'var(--ink-2)' : 'var(--map-ink-3)'}
        >
          {text.f.number(row.count)}
        </text>
      )}
    </>
  )
}

/** The bars that ties meet. */
export function NetworkBars({ ends }: { ends: readonly PlacedEnd[] }) {
  return ends.map(({ end, bar }) => (
    <rect
      key={end.key}
      x={bar.xPx}
      y={bar.topPx}
      width={networkSizes.barPx}
      height={bar.heightPx}
      fill="var(--series)"
    />
  ))
}
