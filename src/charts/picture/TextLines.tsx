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

/** Lines of a picture, each a text of its own: SVG breaks none by itself. */
export function TextLines({ lines, xPx, yPx, linePx, sizePx, fill, weight = 400 }: TextLinesProps) {
  return lines.map((line, index) => (
    // Two lines can say the same, and their order never changes.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <text key={index} x={xPx} y={yPx + index * linePx} fontSize={sizePx} fontWeight={weight} fill={fill}>
      {line}
    </text>
  ))
}
