import type { NativeArea, NativeBars, NativeColumns } from '../../../../charts/contract/nativeChart'
import { type DayNumber, dayNumber } from '../../../../dataset/partialDate'

/** Charts that office programs draw, as opposed to tables. */
export type DrawnChart = NativeBars | NativeColumns | NativeArea

/** What the numbers of a chart belong to: names, or days in the format in which they are read. */
export type ChartKeys =
  | { kind: 'names'; names: readonly string[] }
  | { kind: 'days'; days: readonly DayNumber[]; format: 'yyyy' | 'yyyy-mm-dd' }

/** The first column of a chart's numbers. A year stands as its first day. */
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
