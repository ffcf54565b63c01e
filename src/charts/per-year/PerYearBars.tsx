import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { dayNumber, yearOf } from '../../dataset/partialDate'
import type { DrawingProps } from '../contract/chart'
import { niceTicks } from '../scale/niceTicks'
import { yearTicks } from '../scale/yearTicks'
import { TooltipBox } from '../tooltip/TooltipBox'
import tooltip from '../tooltip/tooltip.module.css'
import { openYear } from './openYear'
import type { YearRow } from './perYearRows'
import { YearStripes } from './YearStripes'

interface PerYearBarsProps extends DrawingProps<YearRow> {
  heightPx: number
}

/** A bar a year; one that is not over is striped. */
export function PerYearBars({ rows, selection, view, text, widthPx, heightPx }: PerYearBarsProps) {
  const stripes = useId()
  const most = rows.reduce((max, row) => Math.max(max, row[view.by]), 0)
  const open = openYear(selection.dataset)
  const first = rows[0]?.year ?? open
  const last = rows[rows.length - 1]?.year ?? open
  const ticks = yearTicks(dayNumber(first), dayNumber(last + 1) - 1, widthPx).map(yearOf)
  const { bars } = text.m.charts
  return (
    <div style={{ direction: 'ltr' }}>
      <BarChart
        width={widthPx}
        height={heightPx}
        data={rows.map((row) => ({ ...row, fill: row.year === open ? `url(#${stripes})` : 'var(--series)' }))}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <YearStripes id={stripes} />
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--grid)" />
        <XAxis
          dataKey="year"
          tickFormatter={(year: number) => text.f.year(year)}
          height={24}
          tickLine={false}
          axisLine={{ stroke: 'var(--control-line)' }}
          tick={{ fill: 'var(--ink-3)', fontSize: 12 }}
          ticks={ticks}
          interval={0}
        />
        <YAxis
          width={36}
          domain={[0, Math.max(most, 1)]}
          ticks={[...niceTicks(most)]}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--ink-3)', fontSize: 12 }}
        />
        <Bar dataKey={view.by} isAnimationActive={false} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--sunk)' }}
          content={({ active, payload }) => {
            const row = payload?.[0]?.payload as YearRow | undefined
            if (!active || !row) return null
            return (
              <TooltipBox>
                <p className={tooltip.head}>
                  <b>{text.f.year(row.year)}</b>
                </p>
                <p>{bars.amount(row.agreements, 'agreements')}</p>
                <p>{bars.amount(row.countries, 'countries')}</p>
              </TooltipBox>
            )
          }}
        />
      </BarChart>
    </div>
  )
}
