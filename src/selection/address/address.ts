/**
 * The address codec: a view to query parameters and back. Lists are joined by `~`, defaults are left out, and values
 * that cannot be used are reported, never thrown. Addresses are a public contract: migrate old forms, never drop them.
 */
import type { Dataset } from '../../dataset/dataset'
import { parsePartialDate } from '../../dataset/partialDate'
import { findChartId } from '../chartTable'
import { findEntities } from '../compare/entities'
import { isFacetValue } from '../facets'
import { type FacetId, type Filters, facetIds } from '../filters'
import { defaultView, mapColours, type View } from '../view'
import { migrateAddress } from './migrateAddress'
import { formatTableSort, parseTableSort, type TableSort, tableColumnIds } from './tableColumns'

/**
 * Parameters that say which data is shown: a frozen version, or a dataset at another address. They are read before
 * there is a dataset, and stay from page to page.
 */
export const dataKeys = ['version', 'dataset'] as const

/** Query parameters by name, decoded; what the router hands over. */
export type AddressParams = Readonly<Record<string, string>>

/** Something in an address that could not be used as it stands. */
export interface AddressProblem {
  key: string
  value: string
  reason: 'unknown-key' | 'unknown-value' | 'not-a-period' | 'period-turned' | 'too-long'
}

export type DecodedView = { view: View; problems: readonly AddressProblem[] }

const separator = '~'
const longestText = 200
const stepId = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Parameters that other sites append to links; they say nothing about the view. */
const foreignKey = /^(utm_.*|fbclid|gclid|mc_[ce]id|ref)$/

/** Reads a view from an address. Every value that cannot be used is left out and listed in `problems`. */
export function decodeView(params: AddressParams, dataset: Dataset): DecodedView {
  const problems: AddressProblem[] = []
  const filters: Filters = { ...defaultView.filters }
  const view = { ...defaultView, filters }
  const reject = (key: string, value: string, reason: AddressProblem['reason'] = 'unknown-value') => {
    problems.push({ key, value, reason })
  }
  for (const [key, value] of Object.entries(migrateAddress(params))) {
    if (isFacetId(key)) {
      filters[key] = decodeList(
        value,
        (item) => facetValueOf(dataset, key, item),
        (item) => reject(key, item),
      )
      continue
    }
    switch (key) {
      case 'q':
        if ([...value].length > longestText) reject(key, `${value.slice(0, 20)}…`, 'too-long')
        // Cut by characters, not by halves of one.
        filters.q = [...value].slice(0, longestText).join('').trim()
        break
      case 'from':
      case 'to':
        if (isPeriodEdge(value)) filters[key] = value
        else reject(key, value, 'not-a-period')
        break
      case 'interest':
        if (value === '1') filters.interest = true
        else if (value !== '0') reject(key, value)
        break
      case 'by':
        if (value === 'agreements' || value === 'countries') view.by = value
        else reject(key, value)
        break
      case 'color':
        if (isMapColour(dataset, value)) view.color = value
        else reject(key, value)
        break
      case 'chart':
        view.chart = decodeList(value, findChartId, (item) => reject(key, item))
        break
      case 'open':
        if (dataset.agreementIndex.has(value)) view.open = value
        else if (dataset.countryIndex.has(value.toUpperCase())) view.open = value.toUpperCase()
        else reject(key, value)
        break
      case 'sort':
        view.sort = decodeSort(value, (item) => reject(key, item))
        break
      case 'columns':
        view.columns = decodeList(
          value,
          (item) => tableColumnIds.find((id) => id === item),
          (item) => reject(key, item),
        )
        break
      case 'compare':
        view.compare = decodeList(
          value,
          (item) => entityId(dataset, item),
          (item) => reject(key, item),
        )
        break
      case 'step':
        // Which steps there are is known to the page of the briefing alone.
        if (stepId.test(value)) view.step = value
        else reject(key, value)
        break
      case 'theme':
        if (value === 'light' || value === 'dark') view.theme = value
        else reject(key, value)
        break
      default:
        if (!foreignKey.test(key) && !isDataKey(key)) reject(key, value, 'unknown-key')
    }
  }
  turnPeriod(filters, reject)
  return { view, problems }
}

/** The query parameters of a view, in a fixed order, without what is at its default. */
export function encodeView(view: View): AddressParams {
  const { filters } = view
  const params: Record<string, string> = {}
  for (const facet of facetIds) if (filters[facet].length > 0) params[facet] = filters[facet].join(separator)
  if (filters.q !== '') params.q = filters.q
  if (filters.from !== null) params.from = filters.from
  if (filters.to !== null) params.to = filters.to
  if (filters.interest) params.interest = '1'
  if (view.by !== defaultView.by) params.by = view.by
  if (view.color !== defaultView.color) params.color = view.color
  if (view.chart.length > 0) params.chart = view.chart.join(separator)
  if (view.open !== null) params.open = view.open
  if (view.sort.length > 0) params.sort = view.sort.map(formatTableSort).join(separator)
  if (view.columns.length > 0) params.columns = view.columns.join(separator)
  if (view.compare.length > 0) params.compare = view.compare.join(separator)
  if (view.step !== null) params.step = view.step
  if (view.theme !== null) params.theme = view.theme
  return params
}

/** Query parameters from the text after `?`; the first of a repeated name wins. Never throws. */
export function parseQuery(query: string): AddressParams {
  const params: [string, string][] = []
  const seen = new Set<string>()
  for (const [key, value] of new URLSearchParams(query)) {
    if (value === '' || seen.has(key)) continue
    seen.add(key)
    params.push([key, value])
  }
  return Object.fromEntries(params)
}

/** The text after `?`, with the list separator left readable. */
export function formatQuery(params: AddressParams): string {
  return new URLSearchParams(params).toString().replaceAll('%7E', separator)
}

function isFacetId(key: string): key is FacetId {
  return (facetIds as readonly string[]).includes(key)
}

function isPeriodEdge(value: string): boolean {
  return /^\d{4}(-\d{2})?$/.test(value) && parsePartialDate(value) !== null
}

function isDataKey(key: string): boolean {
  return (dataKeys as readonly string[]).includes(key)
}

/** What an id of a comparison names: a country (in any case), else a program, else a group. */
function entityId(dataset: Dataset, item: string): string | undefined {
  const id = dataset.countryIndex.has(item.toUpperCase()) ? item.toUpperCase() : item
  return findEntities(dataset, [id])[0]?.id
}

function isMapColour(dataset: Dataset, value: string): boolean {
  return (mapColours as readonly string[]).includes(value) || dataset.programIndex.has(value)
}

/** The value as the dataset spells it (codes of countries in any case); undefined when it has none. */
function facetValueOf(dataset: Dataset, facet: FacetId, item: string): string | undefined {
  const value = facet === 'country' ? item.toUpperCase() : item
  return isFacetValue(dataset, facet, value) ? value : undefined
}

function decodeList<Value extends string>(
  value: string,
  known: (item: string) => Value | undefined,
  reject: (item: string) => void,
): Value[] {
  const values: Value[] = []
  for (const item of value.split(separator)) {
    if (item === '') continue
    const found = known(item)
    if (found === undefined) reject(item)
    else if (!values.includes(found)) values.push(found)
  }
  return values
}

/** A column can be sorted by once: its first mention holds. */
function decodeSort(value: string, reject: (item: string) => void): TableSort[] {
  const sorts: TableSort[] = []
  for (const item of value.split(separator)) {
    if (item === '') continue
    const sort = parseTableSort(item)
    if (!sort) reject(item)
    else if (!sorts.some(({ column }) => column === sort.column)) sorts.push(sort)
  }
  return sorts
}

/** A period whose end lies before its start is read the other way round, and said so. */
function turnPeriod(filters: Filters, reject: (key: string, value: string, reason: 'period-turned') => void) {
  const { from, to } = filters
  const start = from ? parsePartialDate(from) : null
  const end = to ? parsePartialDate(to) : null
  if (!start || !end || start.start <= end.end) return
  filters.from = to
  filters.to = from
  reject('from', `${from}${separator}${to}`, 'period-turned')
}
