import { useId } from 'react'
import { Bar, BarChart, type BarShapeProps } from 'recharts'
import { isOpenYear } from '../../dataset/horizon/horizonOf'
import type { ChartContext } from '../contract/chart'
import { ReadingTooltip } from '../time/ReadingTooltip'
import { RechartsAxes, rechartsFrame } from '../time/RechartsAxes'
import { Unresearched } from '../time/Unresearched'
import { TooltipBox } from '../tooltip/TooltipBox'
import tooltip from '../tooltip/tooltip.module.css'
import type { PerYearPlot } from './perYearPlot'
import type { YearRow } from './perYearRows'
import { YearBar, YearStripes } from './YearBar'

interface PerYearBarsProps extends ChartContext {
  plot: PerYearPlot
  rows: readonly YearRow[]
  /** Centre of each row. */
  xPx: readonly number[]
}

/** The interactive chart: the marks of the static picture in the axes, cursor and tooltip of recharts. */
export function PerYearBars({ plot, rows, xPx, selection, view, text }: PerYearBarsProps) {
  const stripes = useId()
  const { amount } = text.m.charts.bars
  return (
    <BarChart {...rechartsFrame(plot)} data={rows}>
      <YearStripes id={stripes} />
      <RechartsAxes
        plot={plot}
        text={text}
        xKey="year"
        xType="category"
        xLabel={(year) => text.f.year(year)}
      />
      <Unresearched area={plot.area} fromPx={plot.unresearchedPx} />
      <Bar
        dataKey={view.by}
        shape={({ payload }: BarShapeProps) => {
          const bar = plot.bars[payload.year - (plot.bars[0]?.year ?? 0)]
          return bar ? (
            <YearBar
              bar={bar}
              fill={isOpenYear(selection.dataset, bar.year) ? `url(#${stripes})` : 'var(--series)'}
            />
          ) : null
        }}
        isAnimationActive={false}
      />
      <ReadingTooltip<YearRow>
        plot={plot}
        xPx={xPx}
        cursor={{ fill: 'var(--sunk)' }}
        content={(row) => (
          <TooltipBox isSmall>
            <p className={tooltip.head}>
              <b>{text.f.year(row.year)}</b>
            </p>
            <p>{amount(row.agreements, 'agreements')}</p>
            <p>{amount(row.countries, 'countries')}</p>
          </TooltipBox>
        )}
      />
    </BarChart>
  )
}
