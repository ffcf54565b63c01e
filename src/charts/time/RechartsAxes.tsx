import { CartesianGrid, XAxis, YAxis } from 'recharts'
import type { Text } from '../../text/text'
import { BaseLabel, BaseLine, CountLabel } from '../picture/PictureAxes'
import type { TimePlot } from './timePlot'

interface RechartsAxesProps {
  plot: TimePlot
  text: Text
  /** Field of a row that is its position on the horizontal axis. */
  xKey: string
  /** `number` for a continuous axis; `category` for one column per row. */
  xType: 'number' | 'category'
  xLabel: (value: number) => string
}

/** The grid and axes of a plot, drawn by recharts in the positions and with the labels of `PictureAxes`. */
export function RechartsAxes({ plot, text, xKey, xType, xLabel }: RechartsAxesProps) {
  const { area, box } = plot
  return (
    <>
      <CartesianGrid
        vertical={false}
        horizontalPoints={plot.yTicks.map(({ px }) => px)}
        stroke="var(--grid)"
      />
      {/* recharts would draw its axis line over the marks; the static picture has it under them. */}
      <BaseLine plot={area} />
      <XAxis
        dataKey={xKey}
        type={xType}
        {...(xType === 'number' ? { domain: [plot.from, plot.to] } : {})}
        ticks={plot.xTicks.map(({ value }) => value)}
        interval={0}
        height={box.heightPx - area.topPx - area.heightPx}
        tickLine={false}
        axisLine={false}
        tick={({ x, payload }) => <BaseLabel plot={area} xPx={Number(x)} label={xLabel(payload.value)} />}
      />
      <YAxis
        width={area.startPx}
        domain={[0, plot.most]}
        ticks={plot.yTicks.map(({ value }) => value)}
        interval={0}
        tickLine={false}
        axisLine={false}
        tick={({ y, payload }) => (
          <CountLabel plot={area} yPx={Number(y)} label={text.f.number(payload.value)} />
        )}
      />
    </>
  )
}

/** Size and margins with which recharts uses the same plot area; the axes take the rest. */
export function rechartsFrame({ box, area }: TimePlot) {
  return {
    width: box.widthPx,
    height: box.heightPx,
    margin: { top: area.topPx, right: box.widthPx - area.endPx, bottom: 0, left: 0 },
    // TimeDrawing handles focus and keys.
    accessibilityLayer: false,
  }
}
