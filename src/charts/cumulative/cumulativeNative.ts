import { countsByFacet } from '../../selection/countsByFacet'
import { markedPrograms } from '../../selection/marks'
import { programColour } from '../../ui/programColour'
import type { ChartContext } from '../contract/chart'
import { firstNativeDay, type NativeArea } from '../contract/nativeChart'
import { isMuted } from '../highlight/highlight'
import { cumulativePoints } from './cumulativePoints'
import type { CumulativeRow } from './cumulativeRows'

/**
 * The stack as a native area chart. Office programs join the points by straight lines, which would count records before
 * their date, so each step is preceded by a point with the old totals one day earlier.
 */
export function cumulativeNative(
  rows: readonly CumulativeRow[],
  { selection, view, text }: ChartContext,
): NativeArea | null {
  const { points, start, end, axisEnd, layers } = cumulativePoints(rows, selection)
  const last = points[points.length - 1]
  if (!last || start < firstNativeDay) return null
  const carried = countsByFacet(selection, 'program', view.by)
  const marked = markedPrograms(selection.dataset, view.mark)
  const level = axisEnd > end ? [{ ...last, day: axisEnd }] : []
  const stepped = [...points, ...level].flatMap((point, index, all) => {
    const before = all[index - 1]
    return before && before.day < point.day - 1 ? [{ ...before, day: point.day - 1 }, point] : [point]
  })
  return {
    kind: 'area',
    days: stepped.map((point) => point.day),
    series: [...layers].reverse().map((layer) => ({
      name: `${selection.dataset.programs[layer]?.label ?? ''} ${text.m.charts.frame.stacked(last.byProgram[layer] ?? 0, carried[layer] ?? 0)}`,
      values: stepped.map((point) => point.byProgram[layer] ?? 0),
      colour: isMuted(selection.dataset.programs[layer]?.id ?? '', marked)
        ? 'var(--series-off)'
        : programColour(layer),
    })),
  }
}
