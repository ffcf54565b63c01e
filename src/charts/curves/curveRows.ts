import type { DayNumber } from '../../dataset/partialDate'
import { type Comparison, compareEntities } from '../../selection/compare/compareEntities'
import { countAt } from '../../selection/compare/curves'
import { usualComparison } from '../../selection/compare/entities'
import { hasFilters } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import type { ChartContext } from '../contract/chart'
import { entityName } from '../names/entityName'

/** A day on which one of the curves changes, with the value of each curve after it. */
export interface CurveRow {
  day: DayNumber
  counts: readonly number[]
}

type CurveContext = Pick<ChartContext, 'selection' | 'view'>

/**
 * What the view compares, the two coalitions if it names nothing; null under filters other than the period and interest, which a
 * comparison does not know. Memoized.
 */
export function shownComparison({ selection, view }: CurveContext): Comparison | null {
  if (hasFilters({ ...selection.filters, from: null, to: null, interest: false })) return null
  const ids = view.compare.length > 0 ? view.compare : usualComparison(selection.dataset)
  const known = comparisons.get(selection)
  if (known?.ids.join() === ids.join()) return known.comparison
  const comparison = compareEntities(selection, ids)
  comparisons.set(selection, { ids, comparison })
  return comparison
}
const comparisons = new WeakMap<Selection, { ids: readonly string[]; comparison: Comparison }>()

/** The names of the compared entities, in their order. */
export function comparedNames({ selection, view, text }: ChartContext): readonly string[] {
  return (shownComparison({ selection, view })?.entities ?? []).map(({ entity }) =>
    entityName(selection.dataset, text, entity),
  )
}

/** One row for each day of a change. */
export function curveRows(context: CurveContext): readonly CurveRow[] {
  const curves = shownComparison(context)?.entities.map(({ curve }) => curve) ?? []
  const days = new Set(curves.flatMap((curve) => curve.map(({ day }) => day)))
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => ({ day, counts: curves.map((curve) => countAt(curve, day)) }))
}

/** Each name with its last value, the highest first. */
export function curveEnds(context: ChartContext): readonly string[] {
  const comparison = shownComparison(context)
  const names = comparedNames(context)
  return (comparison?.entities ?? [])
    .map(({ curve }, position) => ({
      name: names[position] ?? '',
      count: countAt(curve, comparison?.lastDay ?? 0),
    }))
    .sort((a, b) => b.count - a.count)
    .map(({ name, count }) => context.text.m.charts.curves.end(name, count))
}
