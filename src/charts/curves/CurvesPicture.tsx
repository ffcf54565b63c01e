import type { PictureProps } from '../contract/chart'
import { PictureAxes } from '../picture/PictureAxes'
import { PictureKeys } from '../picture/PictureKeys'
import { type CurveRow, shownComparison } from './curveRows'
import { type CurveLine, keyPx, labelSizePx, layoutCurves } from './layoutCurves'

/** The curves in one plot, each labelled with its name and last value. */
export function CurvesPicture({ box, selection, view, text }: Omit<PictureProps<CurveRow>, 'id' | 'shapes'>) {
  const comparison = shownComparison({ selection, view })
  if (!comparison) return null
  const { plot, most, lines, years } = layoutCurves(comparison, { selection, view, text }, box)
  const keys = lines
    .filter(({ labelY }) => labelY === null)
    .map(({ label, colour }) => ({
      label,
      markPx: keyPx - 6,
      mark: <path d={`M0 6h${keyPx - 6}`} stroke={colour} strokeWidth={2} />,
    }))
  return (
    <>
      <PictureKeys keys={keys} widthPx={box.widthPx} />
      <PictureAxes plot={plot} most={most} labels={years} text={text} />
      {lines.map((line) => (
        <Line key={line.id} line={line} endPx={plot.endPx} />
      ))}
    </>
  )
}

function Line({ line, endPx }: { line: CurveLine; endPx: number }) {
  const { label, colour, path, quietPath, endY, labelY } = line
  const stroke = { stroke: colour, strokeWidth: 2, fill: 'none' }
  return (
    <>
      <path d={path} {...stroke} />
      {quietPath && <path d={quietPath} {...stroke} strokeDasharray="1 5" />}
      <circle cx={endPx} cy={endY} r={3.5} fill={colour} />
      {labelY !== null && (
        <>
          <path d={`M${endPx + 10} ${labelY}h${keyPx - 6}`} {...stroke} />
          <text
            x={endPx + 10 + keyPx}
            y={labelY}
            dy="0.36em"
            fontSize={labelSizePx}
            fontWeight={600}
            fill="var(--ink)"
          >
            {label}
          </text>
        </>
      )}
    </>
  )
}
