import type { NativeArea, NativeBars, NativeColumns } from '../../../../charts/contract/nativeChart'
import { type DayNumber, dayNumber } from '../../../../dataset/partialDate'

/** Native charts, as opposed to native tables. */
export type DrawnChart = NativeBars | NativeColumns | NativeArea

/** The categories of a chart: names, or days with their number format. */
export type ChartKeys =
  | { kind: 'names'; names: readonly string[] }
  | { kind: 'days'; days: readonly DayNumber[]; format: 'yyyy' | 'yyyy-mm-dd' }

/** The categories of a chart, which fill the first column of its sheet. A year becomes its first day. */
export function chartKeys(chart: DrawnChart): ChartKeys {
  switch (chart.kind) {
    case 'bars':
      return { kind: 'names', names: chart.categories }
    case 'columns':
      return { kind: 'days', days: chart.years.map((year) => dayNumber(year)), format: 'yyyy' }
    case 'area':
      return { kind: 'days', days: chart.days, format: 'yyyy-mm-dd' }
  }
}
