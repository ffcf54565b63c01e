import type { ReactNode } from 'react'
import { textWidth } from './textWidth'

/** An entry of a legend: a mark and its meaning. */
export interface PictureKey {
  label: string
  /** The mark as SVG, `markPx` wide and 12 px high, from (0, 0). */
  mark: ReactNode
  markPx: number
}

const sizePx = 12
const gapPx = 6
const apartPx = 18
const linePx = 20

/** Lays out the keys of a legend in lines. */
export function placeKeys(keys: readonly PictureKey[], widthPx: number) {
  let xPx = 0
  let line = 0
  const placed = keys.map((key) => {
    const keyPx = key.markPx + gapPx + textWidth(key.label, sizePx)
    if (xPx > 0 && xPx + keyPx > widthPx) {
      xPx = 0
      line++
    }
    const placed = { key, xPx, yPx: line * linePx }
    xPx += keyPx + apartPx
    return placed
  })
  return { placed, heightPx: keys.length > 0 ? (line + 1) * linePx : 0 }
}

/** The legend of a picture; (0, 0) is its top left corner. */
export function PictureKeys({ keys, widthPx }: { keys: readonly PictureKey[]; widthPx: number }) {
  return placeKeys(keys, widthPx).placed.map(({ key, xPx, yPx }) => (
    <g key={key.label} transform={`translate(${xPx} ${yPx})`}>
      {key.mark}
      <text x={key.markPx + gapPx} y={10.5} fontSize={sizePx} fill="var(--ink-2)">
        {key.label}
      </text>
    </g>
  ))
}

/** A key with a filled square as its mark. */
export function swatchKey(label: string, fill: string): PictureKey {
  return { label, markPx: 12, mark: <rect width={12} height={12} rx={1} fill={fill} /> }
}
