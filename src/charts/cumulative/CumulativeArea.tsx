import { Area, AreaChart } from 'recharts'
import { yearOf } from '../../dataset/partialDate'
import type { ChartContext } from '../contract/chart'
import { ReadingTooltip } from '../time/ReadingTooltip'
import { RechartsAxes, rechartsFrame } from '../time/RechartsAxes'
import { Unresearched } from '../time/Unresearched'
import { CumulativeTooltip } from './CumulativeTooltip'
import type { CumulativePlot } from './cumulativePlot'
import type { CumulativeRow } from './cumulativeRows'
import { LayerArea } from './LayerArea'
import { LayerLabels } from './LayerLabels'

interface CumulativeAreaProps extends ChartContext {
  plot: CumulativePlot
  /** Rows that the tooltip can show; `xPx` has their horizontal positions. */
  rows: readonly CumulativeRow[]
  xPx: readonly number[]
}

/** The interactive chart: the marks of the static picture in the axes, cursor and tooltip of recharts. */
export function CumulativeArea({ plot, rows, xPx, selection, view, text }: CumulativeAreaProps) {
  const { dataset } = selection
  return (
    <AreaChart {...rechartsFrame(plot)} data={rows}>
      <RechartsAxes
        plot={plot}
        text={text}
        xKey="day"
        xType="number"
        xLabel={(day) => text.f.year(yearOf(day))}
      />
      {plot.layers.map((layer) => (
        <Area
          key={layer.position}
          type="stepAfter"
          dataKey={(row: CumulativeRow) => row.byProgram[layer.position] ?? 0}
          name={dataset.programs[layer.position]?.label ?? ''}
          shape={<LayerArea {...layer} />}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
      <Unresearched area={plot.area} fromPx={plot.unresearchedPx} />
      <LayerLabels plot={plot} />
      <ReadingTooltip<CumulativeRow>
        plot={plot}
        xPx={xPx}
        cursor={{ stroke: 'var(--ink)', strokeWidth: 1 }}
        content={(row) => <CumulativeTooltip row={row} dataset={dataset} text={text} by={view.by} />}
      />
    </AreaChart>
  )
}
