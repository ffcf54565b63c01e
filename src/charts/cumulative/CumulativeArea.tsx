import { Area, AreaChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { yearOf } from '../../dataset/partialDate'
import { programColour } from '../../ui/programColour'
import type { DrawingProps } from '../contract/chart'
import { niceTicks } from '../scale/niceTicks'
import { yearTicks } from '../scale/yearTicks'
import styles from './Cumulative.module.css'
import { CumulativeTooltip } from './CumulativeTooltip'
import { cumulativePoints } from './cumulativePoints'
import type { CumulativeRow } from './cumulativeRows'
import { LayerLabels, labelRoom } from './LayerLabels'

const margin = { top: 8, bottom: 24, start: 36 }

interface CumulativeAreaProps extends DrawingProps<CumulativeRow> {
  heightPx: number
}

/** Stacked steps, each layer labelled at its end. */
export function CumulativeArea({ rows, selection, view, text, widthPx, heightPx }: CumulativeAreaProps) {
  const { dataset } = selection
  const last = rows[rows.length - 1]
  if (!last) return null
  const { points: data, start, end, layers } = cumulativePoints(rows, selection)
  const { isNarrow, labelsPx: labelsWidthPx } = labelRoom(widthPx)
  const plotPx = widthPx - margin.start - labelsWidthPx
  return (
    <div className={styles.chart} style={{ blockSize: heightPx }}>
      <AreaChart
        width={margin.start + plotPx}
        height={heightPx}
        data={data}
        margin={{ top: margin.top, bottom: 0, left: 0, right: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--grid)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={[...yearTicks(start, end, plotPx)]}
          tickFormatter={(day: number) => text.f.year(yearOf(day))}
          height={margin.bottom}
          tickLine={false}
          axisLine={{ stroke: 'var(--control-line)' }}
          tick={{ fill: 'var(--ink-3)', fontSize: 12 }}
          interval={0}
        />
        <YAxis
          width={margin.start}
          domain={[0, last.total]}
          ticks={[...niceTicks(last.total)]}
          tickFormatter={(value: number) => text.f.number(value)}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--ink-3)', fontSize: 12 }}
        />
        {[...layers].reverse().map((position) => (
          <Area
            key={position}
            type="stepAfter"
            dataKey={(row: CumulativeRow) => row.byProgram[position] ?? 0}
            name={dataset.programs[position]?.label ?? ''}
            stackId="programs"
            fill={programColour(position)}
            fillOpacity={1}
            stroke="var(--page)"
            strokeWidth={0.5}
            strokeOpacity={0.6}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--ink)', strokeWidth: 1 }}
          content={<CumulativeTooltip dataset={dataset} text={text} by={view.by} />}
        />
      </AreaChart>
      <svg width={labelsWidthPx} height={heightPx} aria-hidden="true">
        <LayerLabels
          positions={layers}
          values={last.byProgram}
          total={last.total}
          programs={dataset.programs}
          text={text}
          isNarrow={isNarrow}
          widthPx={labelsWidthPx}
          plot={{ topPx: margin.top, heightPx: heightPx - margin.top - margin.bottom }}
        />
      </svg>
    </div>
  )
}
