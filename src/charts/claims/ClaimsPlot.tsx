import { dayNumber, yearOf } from '../../dataset/partialDate'
import type { ChartContext, PictureBox } from '../contract/chart'
import { PictureAxes } from '../picture/PictureAxes'
import { textWidth } from '../picture/textWidth'
import { linearScale } from '../scale/linearScale'
import { yearTicks } from '../scale/yearTicks'
import { horizonPx } from '../time/horizon'
import { Unresearched } from '../time/Unresearched'
import { ClaimMarkShape } from './ClaimMarkShape'
import { claimColour } from './claimKeys'
import { type ClaimRow, hasTail, type TotalPoint } from './claimRows'
import { documentedSteps } from './documentedSteps'
import { ClaimLabel } from './labels/ClaimLabel'
import { claimLabelSizes } from './labels/claimBoxes'
import { placeClaims } from './labels/placeClaims'

interface ClaimsPlotProps extends Pick<ChartContext, 'selection' | 'text'> {
  rows: readonly ClaimRow[]
  totals: readonly TotalPoint[]
  /** Year of the first stated total of either measure. */
  firstYear: number
  box: PictureBox
}

/** Above the plot a label has room beside the highest mark. */
const margin = { top: 50, bottom: 24, start: 34, end: 92 }
/** Years that the axis shows before the first stated total. */
const yearsBefore = 2
const headShare = 1.06
/** Width reserved for the documented total at the end of its line. */
const totalPx = 36

/** One panel as SVG: the documented total as a step line, and each stated total with the documented total of its time. */
export function ClaimsPlot({ rows, totals, firstYear, selection, text, box }: ClaimsPlotProps) {
  const words = text.m.charts.claims
  const from = dayNumber(firstYear - yearsBefore)
  const last = totals[totals.length - 1] ?? { day: from, total: 0 }
  const to = Math.max(last.day, ...rows.map((row) => row.end))
  const most = Math.max(last.total, ...rows.map((row) => row.claim.value)) * headShare
  const plot = {
    startPx: margin.start,
    endPx: box.widthPx - margin.end,
    topPx: margin.top,
    heightPx: box.heightPx - margin.top - margin.bottom,
  }
  const x = linearScale([from, to], [plot.startPx, plot.endPx])
  const y = linearScale([0, most], [plot.topPx + plot.heightPx, plot.topPx])
  const steps = documentedSteps(totals, from, to).map(([day, value]) => ({ x: x(day), y: y(value) }))
  const labels = rows.map((row) => ({
    row,
    mark: { x: x(row.end), y: y(row.claim.value) },
    lines: [
      words.qualified(row.claim.qualifier, row.claim.value),
      words.who(row.claim.claimantLabel, text.f.shortDate((row.claim.asOf ?? row.claim.date).slice(0, 4))),
      row.claim.program ? words.signedThen(row.documented) : words.documentedThen(row.documented),
    ],
  }))
  const end = { x: x(to), y: y(last.total) }
  const placed = placeClaims(
    labels.map(({ row, mark, lines }) => ({ id: row.claim.id, ...mark, widthPx: widthOf(lines) })),
    {
      left: plot.startPx,
      right: box.widthPx,
      top: 0,
      bottom: plot.topPx + plot.heightPx - 2,
      taken: [end, { x: end.x + totalPx / 2, y: end.y }, { x: end.x + totalPx, y: end.y }],
      lines: [
        steps,
        ...labels.map(({ row, mark }) => [
          ...(hasTail(row) ? [{ x: x(row.start), y: mark.y }] : []),
          mark,
          { x: mark.x, y: y(row.documented) },
        ]),
      ],
    },
  )
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
      <circle cx={end.x} cy={end.y} r={3.5} fill="var(--series)" />
      <text
        x={end.x + 8}
        y={end.y}
        dy="0.36em"
        fontSize={claimLabelSizes.value}
        fontWeight={600}
        fill="var(--series)"
      >
        {text.f.number(last.total)}
      </text>
      {labels.map(({ row, mark, lines }, index) => {
        const colour = claimColour(row.claim.side)
        const position = placed[index]
        return (
          <g key={row.claim.id}>
            <line
              x1={mark.x}
              x2={mark.x}
              y1={mark.y}
              y2={y(row.documented)}
              stroke={colour}
              strokeDasharray="2 2"
            />
            <ClaimMarkShape row={row} {...mark} startX={x(row.start)} colour={colour} />
            {position && <ClaimLabel position={position} lines={lines} colour={colour} />}
          </g>
        )
      })}
    </>
  )
}

function widthOf([value = '', ...details]: readonly string[]): number {
  return Math.max(
    textWidth(value, claimLabelSizes.value, 600),
    ...details.map((line) => textWidth(line, claimLabelSizes.detail)),
  )
}
