interface TextLinesProps {
  lines: readonly string[]
  xPx: number
  /** Baseline of the first line. */
  yPx: number
  linePx: number
  sizePx: number
  fill: string
  weight?: number
}

/** Lines of text, one SVG element each, because SVG does not wrap text. */
export function TextLines({ lines, xPx, yPx, linePx, sizePx, fill, weight = 400 }: TextLinesProps) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines can be equal, and their order never changes
    <text key={index} x={xPx} y={yPx + index * linePx} fontSize={sizePx} fontWeight={weight} fill={fill}>
      {line}
    </text>
  ))
}
