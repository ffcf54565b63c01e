import type { NativeBars, NativeColumns } from '../../../../charts/contract/nativeChart'
import { clamp } from '../../../../charts/scale/clamp'
import { chartNamespaces } from '../namespaces'
import { xml } from '../xml'
import { dateAxis, nameAxis, valueAxis } from './chartAxes'
import { seriesXml } from './chartSeries'
import { type ChartSetting, flag, textLook } from './chartSetting'
import { chartKeys, type DrawnChart } from './drawnChart'

const axisIds = { key: 1, value: 2 } as const
const axes = [xml('c:axId', { val: axisIds.key }), xml('c:axId', { val: axisIds.value })]

/** A chart part. PowerPoint draws it from the cached numbers, which equal those in its workbook (`workbookId`). */
export function chartXml(chart: DrawnChart, setting: ChartSetting, workbookId: string): string {
  return xml(
    'c:chartSpace',
    chartNamespaces,
    flag('c:date1904', false),
    flag('c:roundedCorners', false),
    xml(
      'c:chart',
      {},
      flag('c:autoTitleDeleted', true),
      xml('c:plotArea', {}, xml('c:layout'), marks(chart, setting), ...axesOf(chart, setting)),
      chart.series.length > 1 ? legend(chart.kind === 'area' ? 'r' : 't', setting) : '',
      flag('c:plotVisOnly', true),
      xml('c:dispBlanksAs', { val: 'gap' }),
    ),
    xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill'))),
    textLook({ sizePx: 22, colour: 'var(--ink-2)' }, setting),
    xml('c:externalData', { 'r:id': workbookId }, flag('c:autoUpdate', false)),
  )
}

function marks(chart: DrawnChart, setting: ChartSetting): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, setting))
  if (chart.kind === 'area')
    return xml(
      'c:areaChart',
      {},
      xml('c:grouping', { val: 'stacked' }),
      flag('c:varyColors', false),
      ...series,
      ...axes,
    )
  const isStacked = chart.series.length > 1
  return xml(
    'c:barChart',
    {},
    xml('c:barDir', { val: chart.kind === 'bars' ? 'bar' : 'col' }),
    xml('c:grouping', { val: isStacked ? 'stacked' : 'clustered' }),
    flag('c:varyColors', false),
    ...series,
    xml('c:gapWidth', { val: gapBetween(chart, setting) }),
    isStacked ? xml('c:overlap', { val: 100 }) : '',
    ...axes,
  )
}

function axesOf(chart: DrawnChart, setting: ChartSetting): readonly string[] {
  const keys = chartKeys(chart)
  return [
    keys.kind === 'names'
      ? nameAxis(axisIds, setting)
      : dateAxis(keys.days, axisIds, chart.kind === 'area' ? 'days' : 'years', setting),
    valueAxis(
      {
        ids: axisIds,
        isBelow: chart.kind === 'bars',
        // Labelled bars need no axis.
        isHidden: chart.kind === 'bars' && chart.series.length === 1,
        isFlat: chart.kind === 'area',
      },
      setting,
    ),
  ]
}

/** Gap between bars in percent of their thickness: our minimum, and the maximum of the format. */
const leastGap = { bars: 55, columns: 25 }
const mostGap = 500
const thickestPx = { bars: 44, columns: 96 }

/** Widens the gap when there are few bars, so that none exceeds `thickestPx`. */
function gapBetween(chart: NativeBars | NativeColumns, { widthPx, heightPx }: ChartSetting): number {
  const pitchPx =
    chart.kind === 'bars'
      ? heightPx / Math.max(chart.categories.length, 1)
      : widthPx / Math.max(chart.years.length, 1)
  const gap = Math.round((pitchPx / thickestPx[chart.kind] - 1) * 100)
  return clamp(gap, leastGap[chart.kind], mostGap)
}

/** The legend: at the right of stacked areas, at the top left of bars. */
function legend(position: 'r' | 't', setting: ChartSetting): string {
  const corner = xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      xml('c:xMode', { val: 'edge' }),
      xml('c:yMode', { val: 'edge' }),
      xml('c:x', { val: 0 }),
      xml('c:y', { val: 0 }),
    ),
  )
  return xml(
    'c:legend',
    {},
    xml('c:legendPos', { val: position }),
    position === 't' ? corner : '',
    flag('c:overlay', false),
    textLook({ sizePx: 22, colour: 'var(--ink)' }, setting),
  )
}
