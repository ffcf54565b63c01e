import { memo } from 'react'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import { programColour } from '../../../ui/programColour'
import { EventsBackdrop } from '../plot/EventsBackdrop'
import type { EventsPlot } from '../plot/eventsPlot'
import type { DensityLayout } from './layoutDensity'

interface DensityMarksProps {
  plot: EventsPlot
  layout: DensityLayout
  selection: Selection
  text: Text
}

/** Half the width of the number above a bar, so that the first number does not cover the lane names. */
const halfNumberPx = 10

/** One lane per program with one column per year, as SVG. */
export const DensityMarks = memo(function DensityMarks({ plot, layout, selection, text }: DensityMarksProps) {
  const { programs } = selection.dataset
  const words = text.m.charts.events.density
  return (
    <>
      <EventsBackdrop plot={plot} layout={layout} selection={selection} text={text} />
      {layout.bars.map(({ row, xPx, basePx, countedPx, interestPx, isPeak, widthPx }) => {
        const colour = programColour(row.program)
        const barPx = Math.max(widthPx - 1, 1)
        const topPx = basePx - countedPx - interestPx
        return (
          <g key={`${row.program} ${row.year}`} fill={colour}>
            <rect x={xPx} y={basePx - countedPx} width={barPx} height={countedPx} />
            <rect x={xPx} y={topPx} width={barPx} height={interestPx} fillOpacity={interestOpacity} />
            {isPeak && (
              <text
                x={Math.max(xPx + widthPx / 2, plot.startPx + halfNumberPx)}
                y={topPx - 4}
                fontSize={12}
                textAnchor="middle"
                fill="var(--ink-2)"
              >
                {text.f.number(row.agreements + row.interest)}
              </text>
            )}
            <title>
              {words.bar(
                programs[row.program]?.label ?? '',
                text.f.year(row.year),
                row.agreements,
                row.interest,
              )}
            </title>
          </g>
        )
      })}
    </>
  )
})

/** Opacity of records that are not counted. */
const interestOpacity = 0.35
