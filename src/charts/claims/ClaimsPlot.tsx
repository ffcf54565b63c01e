import { yearOf } from '../../dataset/partialDate'
import type { Selection } from '../../selection/select'
import { PictureAxes } from '../picture/PictureAxes'
import { yearTicks } from '../scale/yearTicks'
import { horizonPx } from '../time/horizon'
import { Unresearched } from '../time/Unresearched'
import { ClaimMarkShape } from './ClaimMarkShape'
import { claimColour } from './claimKeys'
import { type ClaimsPanel, endMark, layoutClaimsPlot } from './claimsPlotLayout'
import { ClaimLabel } from './labels/ClaimLabel'
import { claimLabelSizes } from './labels/claimBoxes'

interface ClaimsPlotProps extends ClaimsPanel {
  selection: Selection
}

/** One panel as SVG: the documented total as a step line, and each stated total with the documented total of its time. */
export function ClaimsPlot({ selection, ...panel }: ClaimsPlotProps) {
  const { text } = panel
  const { plot, from, to, most, x, steps, end, marks } = layoutClaimsPlot(panel)
  return (
    <>
      <PictureAxes
        plot={plot}
        most={most}
        text={text}
        labels={yearTicks(from, to, plot.endPx - plot.startPx).map((day) => ({
          xPx: x(day),
          label: text.f.year(yearOf(day)),
        }))}
      />
      <Unresearched area={plot} fromPx={horizonPx({ selection }, to, x)} />
      <polyline
        points={steps.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="var(--series)"
        strokeWidth={2}
      />
      <circle cx={end.x} cy={end.y} r={endMark.radiusPx} fill="var(--series)" />
      <text
        x={end.x + endMark.labelPx}
        y={end.y}
        dy="0.36em"
        fontSize={claimLabelSizes.value}
        fontWeight={600}
        fill="var(--series)"
      >
        {end.total}
      </text>
      {marks.map(({ row, mark, lines, position }) => {
        const colour = claimColour(row.claim.side)
        return (
          <g key={mark.id}>
            <line
              x1={mark.x}
              x2={mark.x}
              y1={mark.y}
              y2={mark.documentedY}
              stroke={colour}
              strokeDasharray="2 2"
            />
            <ClaimMarkShape row={row} x={mark.x} y={mark.y} startX={mark.startX} colour={colour} />
            {position && <ClaimLabel position={position} lines={lines} colour={colour} />}
          </g>
        )
      })}
    </>
  )
}
