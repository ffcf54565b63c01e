import { yearTicks } from '../../../../charts/scale/yearTicks'
import { type DayNumber, dayNumber, yearOf } from '../../../../dataset/partialDate'
import { solidFill } from '../colour'
import { emu } from '../units'
import { xml } from '../xml'
import { type ChartSetting, flag, textLook } from './chartSetting'
import { sheetDay } from './sheetCells'

interface AxisIds {
  key: number
  value: number
}

const labelPx = 22

/** Names beside lying bars, first on top. */
export function nameAxis({ key, value }: AxisIds, setting: ChartSetting): string {
  return xml(
    'c:catAx',
    {},
    xml('c:axId', { val: key }),
    xml('c:scaling', {}, xml('c:orientation', { val: 'maxMin' })),
    flag('c:delete', false),
    xml('c:axPos', { val: 'l' }),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...ticks('low'),
    xml('c:spPr', {}, line('var(--control-line)', setting)),
    textLook({ sizePx: labelPx, colour: 'var(--ink)' }, setting),
    xml('c:crossAx', { val: value }),
    xml('c:crosses', { val: 'autoZero' }),
    flag('c:auto', false),
    xml('c:lblAlgn', { val: 'ctr' }),
    xml('c:lblOffset', { val: 100 }),
    flag('c:noMultiLvlLbl', true),
  )
}

/** A slide shows type twice as large as the screen that `yearTicks` counts with. */
const typeScale = 2

/** Days under a chart, with a label for round years only. `unit`: how far one key is from the next. */
export function dateAxis(
  days: readonly DayNumber[],
  { key, value }: AxisIds,
  unit: 'days' | 'years',
  setting: ChartSetting,
): string {
  const from = days[0] ?? 0
  const to = days[days.length - 1] ?? from
  const years = yearTicks(from, to, setting.widthPx / typeScale).map(yearOf)
  const step = Math.max((years[1] ?? 0) - (years[0] ?? 0), 1)
  // Labels are counted from the start of the axis.
  const first = Math.floor(yearOf(from) / step) * step
  return xml(
    'c:dateAx',
    {},
    xml('c:axId', { val: key }),
    xml(
      'c:scaling',
      {},
      xml('c:orientation', { val: 'minMax' }),
      xml('c:max', { val: sheetDay(to) }),
      xml('c:min', { val: sheetDay(dayNumber(first)) }),
    ),
    flag('c:delete', false),
    xml('c:axPos', { val: 'b' }),
    xml('c:numFmt', { formatCode: 'yyyy', sourceLinked: 0 }),
    ...ticks('low'),
    xml('c:spPr', {}, line('var(--control-line)', setting)),
    textLook({ sizePx: labelPx, colour: 'var(--ink-3)' }, setting),
    xml('c:crossAx', { val: value }),
    xml('c:crosses', { val: 'autoZero' }),
    flag('c:auto', false),
    xml('c:lblOffset', { val: 100 }),
    xml('c:baseTimeUnit', { val: unit }),
    xml('c:majorUnit', { val: step }),
    xml('c:majorTimeUnit', { val: 'years' }),
  )
}

interface ValueAxis {
  ids: AxisIds
  /** Below lying bars, else beside. */
  isBelow: boolean
  isHidden: boolean
  /** Whether the drawing reaches the ends of the other axis, as areas do and bars do not. */
  isFlat: boolean
}

/** Counts from 0, with their grid. */
export function valueAxis({ ids, isBelow, isHidden, isFlat }: ValueAxis, setting: ChartSetting): string {
  return xml(
    'c:valAx',
    {},
    xml('c:axId', { val: ids.value }),
    xml('c:scaling', {}, xml('c:orientation', { val: 'minMax' }), xml('c:min', { val: 0 })),
    flag('c:delete', isHidden),
    xml('c:axPos', { val: isBelow ? 'b' : 'l' }),
    isHidden ? '' : xml('c:majorGridlines', {}, xml('c:spPr', {}, line('var(--grid)', setting))),
    xml('c:numFmt', { formatCode: '#,##0', sourceLinked: 0 }),
    ...ticks('nextTo'),
    xml('c:spPr', {}, xml('a:ln', {}, xml('a:noFill'))),
    textLook({ sizePx: labelPx, colour: 'var(--ink-3)' }, setting),
    xml('c:crossAx', { val: ids.key }),
    // Lying bars are counted from the top, so that their scale is at the bottom when it stands at the last of them.
    xml('c:crosses', { val: isBelow ? 'max' : 'autoZero' }),
    xml('c:crossBetween', { val: isFlat ? 'midCat' : 'between' }),
  )
}

function ticks(labels: 'low' | 'nextTo'): readonly string[] {
  return [
    xml('c:majorTickMark', { val: 'none' }),
    xml('c:minorTickMark', { val: 'none' }),
    xml('c:tickLblPos', { val: labels }),
  ]
}

function line(colour: string, { tokens }: ChartSetting): string {
  return xml('a:ln', { w: emu(1.5) }, solidFill(colour, tokens))
}
