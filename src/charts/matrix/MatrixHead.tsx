import { headLinePx, headSizePx, type layoutMatrixHead } from './layoutMatrixHead'

/** The column names as SVG. (0, 0) is the top left corner of the first column's head. */
export function MatrixHead({ head }: { head: ReturnType<typeof layoutMatrixHead> }) {
  return (
    <g fontSize={headSizePx} fill="var(--ink-2)">
      {head.labels.map(({ lines, xPx, anchor, bottomPx, leader }) => (
        <g key={lines.join(' ')} textAnchor={anchor}>
          {leader && (
            <line
              x1={leader.xPx}
              x2={leader.xPx}
              y1={leader.topPx}
              y2={head.heightPx - 2}
              stroke="var(--control-line)"
            />
          )}
          {lines.map((line, index) => (
            <text key={line} x={xPx} y={bottomPx - 3 - (lines.length - 1 - index) * headLinePx}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}
