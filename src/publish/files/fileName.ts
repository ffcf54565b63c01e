import { viewSlug } from '../../selection/address/viewSlug'
import type { ChartId } from '../../selection/chartTable'
import type { Filters } from '../../selection/filters'
import { defaultView, type View } from '../../selection/view'

/**
 * The name of a chart's files, without extension: filters, chart, what it shows other than usual, and the day of the
 * data. `space-partnerships-gulf-2020-2025-map-2026-11-24`.
 */
export function chartFileName(
  chart: ChartId,
  { filters, by, color }: Pick<View, 'filters' | 'by' | 'color'>,
  updated: string,
): string {
  return joined([
    'space-partnerships',
    viewSlug(filters),
    chart,
    by === defaultView.by ? '' : by,
    chart === 'map' && color !== defaultView.color ? `by-${color}` : '',
    updated,
  ])
}

/** The name of a file with the selected records only: `agreements-gulf-2020-2025.csv`. */
export function partFileName(file: string, filters: Filters): string {
  const dot = file.lastIndexOf('.')
  return `${joined([file.slice(0, dot), viewSlug(filters)])}${file.slice(dot)}`
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-')
}
