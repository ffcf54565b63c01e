/**
 * The address codec: a view to query parameters and back. Lists are joined by `~`, a value after `-` is excluded, defaults
 * are left out, and values that cannot be used are reported, never thrown. Addresses are a public contract: migrate old forms, never drop them.
 */
import type { Dataset } from '../../dataset/dataset'
import { knownTo } from '../../dataset/horizon/knownTo'
import { parsePartialDate } from '../../dataset/partialDate'
import { recordIdOf } from '../../dataset/renamedRecords'
import { defaultArea, isArea } from '../area'
import { type ThenProblem, thenProblem } from '../change/comparedDate'
import { findChartId } from '../chartTable'
import { findEntities } from '../compare/entities'
import { eventKinds } from '../events/eventKinds'
import { isFacetValue } from '../facets'
import { excludedFrom, type FacetId, type Filters, facetIds, withExcluded } from '../filters'
import { defaultView, mapColours, type View } from '../view'
import { formatMapPosition, parseMapPosition } from './mapPosition'
import { migrateAddress } from './migrateAddress'
import { readHeadline } from './ownHeadline'
import { formatTableSort, parseTableSort, type TableSort, tableColumnIds } from './tableColumns'

/**
 * Parameters that select the data: a frozen version, or a dataset at another address. They are read before a dataset is
 * loaded, and kept from page to page.
 */
export const dataKeys = ['version', 'dataset'] as const

/** Decoded query parameters by name, as the router passes them. */
export type AddressParams = Readonly<Record<string, string>>

/** A value in an address that could not be used as written. */
export interface AddressProblem {
  key: string
  value: string
  reason:
    | 'unknown-key'
    | 'unknown-value'
    | 'both-ways'
    | 'not-a-period'
    | 'period-turned'
    | 'after-the-data'
    | ThenProblem
    | 'too-long'
    | 'long-headline'
}

export type DecodedView = { view: View; problems: readonly AddressProblem[] }

const separator = '~'
/** Marks an excluded value. Some programs turn a hyphen into a dash or a minus sign. */
const exclusion = '-'
const isExclusion = /^[-\u2010-\u2015\u2212]/
/** The earlier date of a comparison. In code it is not called `then`, because that is the name of a promise's method. */
const earlierKey = 'then'
const longestText = 200
const stepId = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Parameters that other sites append to links. They are ignored without a notice. */
const foreignKey = /^(utm_.*|fbclid|gclid|mc_[ce]id|ref)$/

/** Decodes a view. Unusable values are left out and listed in `problems`. */
export function decodeView(params: AddressParams, dataset: Dataset): DecodedView {
  const problems: AddressProblem[] = []
  let filters: Filters = { ...defaultView.filters }
  const view = { ...defaultView }
  const reject = (key: string, value: string, reason: AddressProblem['reason'] = 'unknown-value') => {
    problems.push({ key, value, reason })
  }
  for (const [key, value] of Object.entries(migrateAddress(params))) {
    if (isFacetId(key)) {
      filters = decodeFacet(filters, key, value, dataset, reject)
      continue
    }
    switch (key) {
      case 'q':
        filters.q = readWords(value, () => reject(key, `${value.slice(0, 20)}…`, 'too-long'))
        break
      case 'from':
      case 'to':
        if (!isPeriodEdge(value)) reject(key, value, 'not-a-period')
        else if (isAfterTheData(dataset, value)) reject(key, value, 'after-the-data')
        else filters[key] = value
        break
      case 'interest':
        if (value === '1') filters.interest = true
        else if (value !== '0') reject(key, value)
        break
      case 'by':
        if (value === 'agreements' || value === 'countries') view.by = value
        else reject(key, value)
        break
      case 'partners':
        if (value === 'countries' || value === 'organisations') view.partners = value
        else reject(key, value)
        break
      case 'color':
        if (isMapColour(dataset, value)) view.color = value
        else reject(key, value)
        break
      case 'area':
        if (isArea(dataset, value.toLowerCase())) view.area = value.toLowerCase()
        else reject(key, value)
        break
      case 'at':
        view.at = parseMapPosition(value) ?? null
        if (!view.at) reject(key, value)
        break
      case 'chart':
        view.chart = decodeList(value, findChartId, (item) => reject(key, item))
        break
      case 'mark':
        view.mark = decodeList(
          value,
          (item) => facetValueOf(dataset, 'country', item) ?? facetValueOf(dataset, 'program', item),
          (item) => reject(key, item),
        )
        break
      case 'title': {
        const headline = readHeadline(value)
        if (headline === null)
          reject(key, `${[...value.slice(0, 40)].slice(0, 20).join('')}…`, 'long-headline')
        else view.title = headline || null
        break
      }
      case earlierKey:
        if (isPeriodEdge(value)) view.earlier = value
        else reject(key, value, 'not-a-period')
        break
      case 'open':
        view.open =
          recordIdOf(dataset, value) ??
          (dataset.countryIndex.has(value.toUpperCase()) ? value.toUpperCase() : null)
        if (view.open === null) reject(key, value)
        break
      case 'sort':
        view.sort = decodeSort(value, (item) => reject(key, item))
        break
      case 'find':
        view.find = readWords(value, () => reject(key, `${value.slice(0, 20)}…`, 'too-long'))
        break
      case 'event':
        view.events = decodeList(
          value,
          (item) => eventKinds.find((kind) => kind === item),
          (item) => reject(key, item),
        )
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
        // Only the briefing page knows which steps exist, so only the form is checked here.
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
  const misfit = view.earlier && thenProblem(dataset, filters, view.earlier)
  if (view.earlier && misfit) reject(earlierKey, view.earlier, misfit)
  if (view.area !== null && view.area === defaultArea(filters, dataset)) view.area = null
  return { view: { ...view, filters }, problems }
}

/** Encodes a view, in a fixed order and without defaults. */
export function encodeView(view: View): AddressParams {
  const { filters } = view
  const params: Record<string, string> = {}
  for (const facet of facetIds) {
    const values = [...filters[facet], ...excludedFrom(filters, facet).map((value) => exclusion + value)]
    if (values.length > 0) params[facet] = values.join(separator)
  }
  if (filters.q !== '') params.q = filters.q
  if (filters.from !== null) params.from = filters.from
  if (filters.to !== null) params.to = filters.to
  if (filters.interest) params.interest = '1'
  if (view.by !== defaultView.by) params.by = view.by
  if (view.partners !== defaultView.partners) params.partners = view.partners
  if (view.color !== defaultView.color) params.color = view.color
  if (view.area !== null) params.area = view.area
  if (view.at !== null) params.at = formatMapPosition(view.at)
  if (view.chart.length > 0) params.chart = view.chart.join(separator)
  if (view.mark.length > 0) params.mark = view.mark.join(separator)
  if (view.title !== null) params.title = view.title
  if (view.earlier !== null) params[earlierKey] = view.earlier
  if (view.open !== null) params.open = view.open
  if (view.sort.length > 0) params.sort = view.sort.map(formatTableSort).join(separator)
  if (view.find !== '') params.find = view.find
  if (view.events.length > 0) params.event = view.events.join(separator)
  if (view.columns.length > 0) params.columns = view.columns.join(separator)
  if (view.compare.length > 0) params.compare = view.compare.join(separator)
  if (view.step !== null) params.step = view.step
  if (view.theme !== null) params.theme = view.theme
  return params
}

/**
 * Parses the text after `?`. A facet that is there several times has the values of all, as forms write lists; of other
 * parameters with one name the first wins. Never throws.
 */
export function parseQuery(query: string): AddressParams {
  const params = new Map<string, string>()
  for (const [key, value] of new URLSearchParams(query)) {
    const before = params.get(key)
    if (value === '') continue
    if (before === undefined) params.set(key, value)
    else if (isFacetId(key)) params.set(key, before + separator + value)
  }
  return Object.fromEntries(params)
}

/** The text after `?`. Separators are not percent-encoded, so that addresses stay readable. */
export function formatQuery(params: AddressParams): string {
  return new URLSearchParams(params).toString().replaceAll('%7E', separator).replaceAll('%2C', ',')
}

/** Words to search for, without the part that is too long. */
function readWords(value: string, reportLong: () => void): string {
  // By code points, not by UTF-16 units, so that no character is split.
  const characters = [...value]
  if (characters.length > longestText) reportLong()
  return characters.slice(0, longestText).join('').trim()
}

function isFacetId(key: string): key is FacetId {
  return (facetIds as readonly string[]).includes(key)
}

function isPeriodEdge(value: string): boolean {
  return parsePartialDate(value) !== null
}

/** Whether a date begins after all that the data speaks of: a period with it would end in the future. */
function isAfterTheData(dataset: Dataset, value: string): boolean {
  return (parsePartialDate(value)?.start ?? 0) > Math.max(dataset.lastDay, knownTo(dataset))
}

function isDataKey(key: string): boolean {
  return (dataKeys as readonly string[]).includes(key)
}

/** The id of a compared entity as the dataset spells it: a country (in upper or lower case), a program or a group. */
function entityId(dataset: Dataset, item: string): string | undefined {
  const id = dataset.countryIndex.has(item.toUpperCase()) ? item.toUpperCase() : item
  return findEntities(dataset, [id])[0]?.id
}

function isMapColour(dataset: Dataset, value: string): boolean {
  return (mapColours as readonly string[]).includes(value) || dataset.programIndex.has(value)
}

/** The value as the dataset spells it, whatever its case in the address; undefined if the facet does not have it. */
function facetValueOf(dataset: Dataset, facet: FacetId, item: string): string | undefined {
  const lower = item.toLowerCase()
  const spellings = [item, lower, item.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)]
  return spellings.find((value) => isFacetValue(dataset, facet, value))
}

/** Decodes the values of a facet, asked for and excluded. An exclusion that contradicts a value is dropped. */
function decodeFacet(
  filters: Filters,
  facet: FacetId,
  value: string,
  dataset: Dataset,
  reject: (key: string, value: string, reason?: AddressProblem['reason']) => void,
): Filters {
  const known = (item: string) => facetValueOf(dataset, facet, item)
  const refuse = (item: string) => reject(facet, item)
  const items = value.split(separator)
  const asked = decodeList(items.filter((item) => !isExclusion.test(item)).join(separator), known, refuse)
  const excluded = decodeList(
    items.filter((item) => isExclusion.test(item)).join(separator),
    (item) => known(item.slice(1)),
    refuse,
  )
  for (const both of excluded.filter((item) => asked.includes(item)))
    reject(facet, exclusion + both, 'both-ways')
  return withExcluded(
    { ...filters, [facet]: asked },
    facet,
    excluded.filter((item) => !asked.includes(item)),
  )
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

/** Decodes the sort order. Only the first mention of a column counts. */
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

/** Swaps the ends of a period that ends before it starts, and reports it. */
function turnPeriod(filters: Filters, reject: (key: string, value: string, reason: 'period-turned') => void) {
  const { from, to } = filters
  const start = from ? parsePartialDate(from) : null
  const end = to ? parsePartialDate(to) : null
  if (!start || !end || start.start <= end.end) return
  filters.from = to
  filters.to = from
  reject('from', `${from}${separator}${to}`, 'period-turned')
}
