/**
 * Filters travel with the reader from page to page. A page has in its address the filters that it reads; those that it
 * does not read travel beside it, in the entry of the browser's history (docs/decisions/0012).
 */
import { facetIds } from '../filters'
import { type AddressParams, formatQuery, parseQuery } from './address'
import { migrateAddress } from './migrateAddress'

/** The parameters of an address that are filters. */
export const filterKeys: readonly string[] = [...facetIds, 'q', 'from', 'to', 'interest']

/** The same with the earlier date of a comparison, which travels like a filter. */
export const travelKeys: readonly string[] = [...filterKeys, 'then']

/** Pages that count under some filters only. Their details (`/countries/PAK`) and all other pages read none. */
const readKeys: Readonly<Record<string, readonly string[]>> = {
  '/': travelKeys,
  '/agreements': filterKeys,
  '/countries': filterKeys,
  '/programs': filterKeys,
  '/organisations': filterKeys,
  '/charts': travelKeys,
  // Interest is listed among the events in any case.
  '/new': filterKeys.filter((key) => key !== 'interest'),
  '/data/code': filterKeys,
  '/compare': ['from', 'to', 'interest', 'then'],
  '/coalitions': ['to'],
}

/** An entry of the history: a path without the base path of the app, its parameters, and the filters beside them. */
export interface TravelEntry {
  path: string
  params: AddressParams
  /** Filters that the page does not read, as the query of an address; empty for none. */
  beside: string
}

/** The filters that the page at this path reads from its address. */
export function filtersRead(path: string): readonly string[] {
  return readKeys[path === '/' ? path : path.replace(/(\/index\.html|\/)$/, '') || '/'] ?? []
}

/** All filters that the reader has set, whether the page shows them or not. */
export function travelling({ path, params, beside }: TravelEntry): AddressParams {
  const read = filtersRead(path)
  return inOrder({ ...without(parseQuery(beside), read), ...only(migrateAddress(params), read) })
}

/** Filters for the address of a page that is opened from this one. */
export function paramsFor(path: string, filters: AddressParams): AddressParams {
  return only(filters, filtersRead(path))
}

/** The query of the filters that travel beside the address of a page; empty for none. */
export function besideOf(path: string, filters: AddressParams): string {
  return formatQuery(without(filters, filtersRead(path)))
}

function only(params: AddressParams, keys: readonly string[]): AddressParams {
  return Object.fromEntries(Object.entries(params).filter(([key]) => keys.includes(key)))
}

function without(params: AddressParams, keys: readonly string[]): AddressParams {
  return Object.fromEntries(Object.entries(params).filter(([key]) => !keys.includes(key)))
}

/** Filters in the order of addresses, so that equal ones are written alike. */
function inOrder(params: AddressParams): AddressParams {
  return Object.fromEntries(
    travelKeys.flatMap((key) => (params[key] === undefined ? [] : [[key, params[key]] as const])),
  )
}
