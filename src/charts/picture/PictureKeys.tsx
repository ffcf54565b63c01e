import type { ReactNode } from 'react'
import { textWidth } from './textWidth'

/** A mark and what it means. */
export interface PictureKey {
  label: string
  /** The mark, within `markPx` by 12 pixels from (0, 0). */
  mark: ReactNode
  markPx: number
}

const sizePx = 12
const gapPx = 6
const apartPx = 18
const linePx = 20

/** Where each key of a legend stands: beside one another, on as many lines as needed. */
export function placeKeys(keys: readonly PictureKey[], widthPx: number) {
  let xPx = 0
  let line = 0
  const placed = keys.map((key) => {
    const keyPx = key.markPx + gapPx + textWidth(key.label, sizePx)
    if (xPx > 0 && xPx + keyPx > widthPx) {
      xPx = 0
      line++
    }
    const place = { key, xPx, yPx: line * linePx }
    xPx += keyPx + apartPx
    return place
  })
  return { placed, heightPx: keys.length > 0 ? (line + 1) * linePx : 0 }
}

/** A legend in a picture, from the top left corner of its place. */
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

/** A filled square as the mark of a key. */
export function swatchKey(label: string, fill: string): PictureKey {
  return { label, markPx: 12, mark: <rect width={12} height={12} rx={1} fill={fill} /> }
}
