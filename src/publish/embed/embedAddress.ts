import { type AddressParams, formatQuery } from '../../selection/address/address'
import { type ChartId, defaultChart } from '../../selection/chartTable'

/**
 * Parameters that only an embed has: the language of the page around it, and whether readers can change the period. All
 * others describe the view.
 */
export const embedKeys = ['lang', 'control'] as const

/** The address of an embedded chart. `site`: the tracker's address with a trailing slash. */
export function embedAddress(site: string, chart: ChartId, params: AddressParams): string {
  return withQuery(`${site}embed/${chart}/`, params)
}

/** The address of the same view in the tracker. */
export function trackerAddress(site: string, chart: ChartId, params: AddressParams): string {
  return withQuery(site, chart === defaultChart ? params : { ...params, chart })
}

/** The address of the unfiltered picture that the build writes. */
export function pictureAddress(site: string, chart: ChartId): string {
  return `${site}charts/${chart}.svg`
}

function withQuery(address: string, params: AddressParams): string {
  const query = formatQuery(params)
  return query === '' ? address : `${address}?${query}`
}
