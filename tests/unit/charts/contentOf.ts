import { chartById } from '../../../src/charts/registry'
import type { Agreement } from '../../../src/dataset/schema'
import type { ChartId } from '../../../src/selection/chartTable'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { type Selection, select } from '../../../src/selection/select'
import { defaultView, type View } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import { testDataset } from '../testDataset'

const text = createText()

/** A selection of records by filters. */
export function selectionOf(
  records: readonly Partial<Agreement>[],
  filters: Partial<Filters> = {},
): Selection {
  return select(testDataset(records), { ...noFilters, ...filters })
}

/** The context of a chart for a selection. */
export function contextOf(selection: Selection, view: Partial<View> = {}) {
  return { selection, view: { ...defaultView, ...view, filters: selection.filters }, text }
}

/** The content of a chart for a selection. */
export function contentOf(id: ChartId, selection: Selection, view: Partial<View> = {}) {
  return chartById(id).content(contextOf(selection, view))
}

/** A date of signing, as a part of a record. */
export const signed = (value: string) => ({ date: { value, basis: 'signed' as const } })
