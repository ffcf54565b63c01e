import type { Text } from '../../text/text'
import type { PictureBox } from '../contract/chart'
import { leadingRows, mutedOpacity } from '../highlight/highlight'
import { textWidth } from './textWidth'
import { fitText } from './wrapText'

interface Bar {
  label: string
  /** Stacked parts of the bar, from its start; the printed value is their sum. */
  parts: readonly { value: number; colour: string }[]
  /** The printed value, if it is not the sum. */
  value?: string
  /** Whether other bars are highlighted. */
  isMuted?: boolean
}

interface PictureBarsProps {
  bars: readonly Bar[]
  box: PictureBox
  text: Text
}

const sizePx = 13
const gapPx = 10
/** Between a bar and its value. */
const valueGapPx = 6
/** Rows share the height of the box, within these limits. */
const rowPx = { least: 19, most: 60 }
const thickest = 30
const labelShare = 0.4

/** Height at which a number of bars looks best. */
export function barsHeightPx(bars: number): number {
  return bars * 24
}

/** Horizontal bars as SVG. If not all fit, the last line says how many are left out. */
export function PictureBars({ bars, box, text }: PictureBarsProps) {
  const room = Math.floor(box.heightPx / rowPx.least)
  const shown =
    bars.length <= room ? bars : leadingRows(bars, Math.max(room - 1, 1), (bar) => bar.isMuted === true)
  const left = bars.length - shown.length
  const rows = shown.length + (left > 0 ? 1 : 0)
  const pitch = Math.min(box.heightPx / Math.max(rows, 1), rowPx.most)
  const totalOf = (bar: Bar) => bar.parts.reduce((sum, part) => sum + part.value, 0)
  const most = Math.max(1, ...bars.map(totalOf))
  const labelPx = Math.min(
    Math.max(0, ...shown.map((bar) => textWidth(bar.label, sizePx))) + 2,
    box.widthPx * labelShare,
  )
  const valueText = (bar: Bar) => bar.value ?? text.f.number(totalOf(bar))
  const valuePx =
    Math.max(...[text.f.number(most), ...bars.flatMap(({ value }) => value ?? [])].map(widthOf)) + 2
  const trackPx = box.widthPx - labelPx - gapPx - valueGapPx - valuePx
  const thickness = Math.min(pitch * 0.6, thickest)
  return (
    <g fontSize={sizePx}>
      {shown.map((bar, index) => {
        const middle = (index + 0.5) * pitch
        return (
          <g key={bar.label}>
            <text x={0} y={middle + sizePx * 0.36} fill="var(--ink)">
              {fitText(bar.label, labelPx, sizePx)}
            </text>
            <g opacity={bar.isMuted ? mutedOpacity : undefined}>
              <Parts
                bar={bar}
                scale={trackPx / most}
                xPx={labelPx + gapPx}
                yPx={middle - thickness / 2}
                thickness={thickness}
              />
            </g>
            <text
              x={labelPx + gapPx + (totalOf(bar) / most) * trackPx + valueGapPx}
              y={middle + sizePx * 0.36}
              fill="var(--ink)"
            >
              {valueText(bar)}
            </text>
          </g>
        )
      })}
      {left > 0 && (
        <text x={0} y={(rows - 0.5) * pitch + sizePx * 0.36} fill="var(--ink-3)">
          {text.m.charts.picture.more(left)}
        </text>
      )}
    </g>
  )
}

function widthOf(value: string): number {
  return textWidth(value, sizePx)
}

interface PartsProps {
  bar: Bar
  /** Pixels per unit of value. */
  scale: number
  xPx: number
  yPx: number
  thickness: number
}

function Parts({ bar, scale, xPx, yPx, thickness }: PartsProps) {
  let start = xPx
  return bar.parts.map(({ value, colour }) => {
    const x = start
    start += value * scale
    return (
      value > 0 && <rect key={colour} x={x} y={yPx} width={value * scale} height={thickness} fill={colour} />
    )
  })
}
