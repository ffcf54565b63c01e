import type { MapPosition } from './address/mapPosition'
import type { TableColumnId, TableSort } from './address/tableColumns'
import type { ChartId } from './chartTable'
import type { EventKind } from './events/eventKinds'
import { type Filters, noFilters } from './filters'

/** What charts count. */
export type Measure = 'agreements' | 'countries'

/** What stands on the partners' side of the network: countries, or their organisations. */
export type PartnerKind = 'countries' | 'organisations'

/** The state that the address of a page holds: the filters and how the result is shown. */
export interface View {
  filters: Filters
  by: Measure
  partners: PartnerKind
  /** What colours the map: `agreements`, `programs`, `first`, `alignment`, or the id of a program. */
  color: string
  /** What the map shows: `world`, `fit` or the id of an area; null for the area that the filters are about. */
  area: string | null
  /** Where the reader has moved and zoomed the map to; null for the whole area. */
  at: MapPosition | null
  /** The charts selected in sections that offer several. */
  chart: readonly ChartId[]
  /** Highlighted countries (ISO 3166-1 alpha-3) and programs (ids). They are no filter and change no count. */
  mark: readonly string[]
  /** The presenter's own headline for the first of `chart`, in plain text; null for the chart's own. */
  title: string | null
  /**
   * An earlier date to compare with (`then` in the address), as precise as it is written (counting rule 12); null for none. Kept even if it does
   * not fit the period: see `comparedDate`.
   */
  earlier: string | null
  /** The open panel: a country (ISO 3166-1 alpha-3) or a record (its id); null when closed. */
  open: string | null
  /** Columns that the table or list is sorted by, in order of priority; empty for the default. */
  sort: readonly TableSort[]
  /** What the names in a list of countries or organisations are searched for. It is no filter and changes no count. */
  find: string
  /** Kinds of events that are listed as new; empty for all. */
  events: readonly EventKind[]
  /** Columns of the table; empty for the default columns. */
  columns: readonly TableColumnId[]
  /** Compared countries, programs and groups, by ISO 3166-1 alpha-3 code or id. */
  compare: readonly string[]
  /** Id of the step of a briefing that is shown; null for the first step. */
  step: string | null
  /** Theme set by the address (embeds, screenshots); null for the reader's own. */
  theme: 'light' | 'dark' | null
}

export const mapColours = ['agreements', 'programs', 'first', 'alignment'] as const

export const defaultView: View = Object.freeze({
  filters: noFilters,
  by: 'agreements',
  partners: 'countries',
  color: 'agreements',
  area: null,
  at: null,
  chart: [],
  mark: [],
  title: null,
  earlier: null,
  open: null,
  sort: [],
  find: '',
  events: [],
  columns: [],
  compare: [],
  step: null,
  theme: null,
})
