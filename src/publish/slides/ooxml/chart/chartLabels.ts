import type { NativeBars, NativeColumns, NativeSeries } from '../../../../charts/contract/nativeChart'
import { hexOf } from '../colour'
import { xml } from '../xml'
import { type ChartSetting, flag, textLook } from './chartSetting'

/** Width that a label needs inside a bar, and the longest bar's share of the frame. */
const labelPx = 40
const longestShare = 0.75

/** Labels at the ends of bars, or inside stacked parts that are wide enough; none on columns, which have an axis. */
export function seriesLabels(
  chart: NativeBars | NativeColumns,
  { colour, isMuted }: NativeSeries,
  setting: ChartSetting,
): string {
  if (chart.kind === 'columns') return xml('c:dLbls', {}, flag('c:delete', true))
  const isStacked = chart.series.length > 1
  return xml(
    'c:dLbls',
    {},
    xml('c:numFmt', {
      formatCode: isStacked ? `[<${fewestLabelled(chart, setting)}]"";#,##0` : '#,##0',
      sourceLinked: 0,
    }),
    xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill'))),
    textLook({ sizePx: 22, colour: isStacked && !isMuted ? inkOn(colour, setting) : 'var(--ink)' }, setting),
    xml('c:dLblPos', { val: isStacked ? 'ctr' : 'outEnd' }),
    flag('c:showLegendKey', false),
    flag('c:showVal', true),
    flag('c:showCatName', false),
    flag('c:showSerName', false),
    flag('c:showPercent', false),
    flag('c:showBubbleSize', false),
  )
}

/** The smallest value whose bar segment is wide enough for a label. */
function fewestLabelled({ categories, series }: NativeBars, { widthPx }: ChartSetting): number {
  const totals = categories.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0))
  return Math.ceil((labelPx * Math.max(1, ...totals)) / (widthPx * longestShare))
}

/** Relative luminance (WCAG 2) at which dark and light ink have equal contrast. */
const middleLuminance = 0.18

/** The ink with more contrast on a colour. */
function inkOn(colour: string, { tokens }: ChartSetting): string {
  const [red = 0, green = 0, blue = 0] = (hexOf(colour, tokens).match(/../g) ?? []).map((digits) => {
    const share = Number.parseInt(digits, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return luminance > middleLuminance ? 'var(--ink)' : 'var(--ink-inverse)'
}
