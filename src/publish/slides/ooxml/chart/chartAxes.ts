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

/** Category axis of horizontal bars, first category on top. */
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

/** Type on slides is twice the size that `yearTicks` assumes. */
const typeScale = 2

/** Date axis, labelled at round years only. `unit`: the distance between two categories. */
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
  // PowerPoint counts labels from the axis minimum, so it must be a multiple of the step.
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
  /** At the bottom (horizontal bars); otherwise at the left. */
  isBelow: boolean
  isHidden: boolean
  /** Whether marks reach the ends of the other axis, as areas do and bars do not. */
  isFlat: boolean
}

/** Value axis from 0, with grid lines. */
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
    // Horizontal bars run from the top, so the axis must cross at the maximum to be at the bottom.
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
