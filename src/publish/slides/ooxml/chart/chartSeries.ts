import type { NativePoint, NativeSeries } from '../../../../charts/contract/nativeChart'
import { mutedOpacity } from '../../../../charts/highlight/highlight'
import { hexOf, solidFill } from '../colour'
import { emu } from '../units'
import { xml, xmlText } from '../xml'
import { seriesLabels } from './chartLabels'
import { type ChartSetting, flag } from './chartSetting'
import { chartKeys, type DrawnChart } from './drawnChart'
import { columnName, sheetDay } from './sheetCells'

/** One series of a chart: name, style, categories and values, with references to their workbook cells. */
export function seriesXml(chart: DrawnChart, index: number, setting: ChartSetting): string {
  const series = chart.series[index]
  if (!series) return ''
  const column = columnName(index + 1)
  const cells = (name: string) => `Sheet1!$${name}$2:$${name}$${series.values.length + 1}`
  const keys = chartKeys(chart)
  return xml(
    'c:ser',
    {},
    xml('c:idx', { val: index }),
    xml('c:order', { val: index }),
    xml('c:tx', {}, texts(`Sheet1!$${column}$1`, [series.name])),
    look(series, setting, chart.kind === 'area'),
    ...(chart.kind === 'area'
      ? []
      : [
          flag('c:invertIfNegative', false),
          ...chart.points.map((point) => pointXml(point, setting)),
          seriesLabels(chart, series, setting),
        ]),
    xml(
      'c:cat',
      {},
      keys.kind === 'days'
        ? numbers(cells('A'), keys.days.map(sheetDay), keys.format)
        : texts(cells('A'), keys.names),
    ),
    xml('c:val', {}, numbers(cells(column), series.values, 'General')),
  )
}

function look({ colour, isMuted }: NativeSeries, { tokens }: ChartSetting, isArea: boolean): string {
  // A thin line in the page colour between layers, as in the app's own charts.
  const edge = isArea
    ? xml('a:ln', { w: emu(1) }, solidFill('var(--page)', tokens))
    : xml('a:ln', {}, xml('a:noFill'))
  return xml('c:spPr', {}, solidFill(colour, tokens, isMuted ? mutedOpacity : 1), edge)
}

function pointXml({ index, colour, isStriped }: NativePoint, { tokens }: ChartSetting): string {
  const fill = isStriped ? stripes(hexOf(colour, tokens), hexOf('--page', tokens)) : solidFill(colour, tokens)
  return xml(
    'c:dPt',
    {},
    xml('c:idx', { val: index }),
    flag('c:invertIfNegative', false),
    flag('c:bubble3D', false),
    xml('c:spPr', {}, fill),
  )
}

function stripes(front: string, back: string): string {
  return xml(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    xml('a:fgClr', {}, xml('a:srgbClr', { val: front })),
    xml('a:bgClr', {}, xml('a:srgbClr', { val: back })),
  )
}

function texts(cells: string, values: readonly string[]): string {
  return xml(
    'c:strRef',
    {},
    xml('c:f', {}, cells),
    xml('c:strCache', {}, xml('c:ptCount', { val: values.length }), ...values.map(cached)),
  )
}

function numbers(cells: string, values: readonly number[], format: string): string {
  return xml(
    'c:numRef',
    {},
    xml('c:f', {}, cells),
    xml(
      'c:numCache',
      {},
      xml('c:formatCode', {}, format),
      xml('c:ptCount', { val: values.length }),
      ...values.map(cached),
    ),
  )
}

function cached(value: string | number, idx: number): string {
  return xml('c:pt', { idx }, xml('c:v', {}, xmlText(String(value))))
}
