import { chartById } from '../../../src/charts/registry'
import type { Agreement } from '../../../src/dataset/schema'
import type { ChartId } from '../../../src/selection/chartTable'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { type Selection, select } from '../../../src/selection/select'
import { defaultView, type View } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import { testDataset } from '../testDataset'

const text = createText()

/** These records under these filters. */
export function selectionOf(
  records: readonly Partial<Agreement>[],
  filters: Partial<Filters> = {},
): Selection {
  return select(testDataset(records), { ...noFilters, ...filters })
}

/** What the rows, words and legends of a chart are made from. */
export function contextOf(selection: Selection, view: Partial<View> = {}) {
  return { selection, view: { ...defaultView, ...view, filters: selection.filters }, text }
}

/** A chart's words and table for a selection. */
export function contentOf(id: ChartId, selection: Selection, view: Partial<View> = {}) {
  return chartById(id).content(contextOf(selection, view))
}

/** A record's date, as signed. */
export const signed = (value: string) => ({ date: { value, basis: 'signed' as const } })
