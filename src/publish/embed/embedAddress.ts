import { type AddressParams, formatQuery } from '../../selection/address/address'
import { type ChartId, defaultChart } from '../../selection/chartTable'

/**
 * Parameters that only an embed knows: the language of the page around it. Everything else is the address of a view.
 */
export const embedKeys = ['lang'] as const

/** The address of a chart alone. `site`: where the tracker is, ending in a slash. */
export function embedAddress(site: string, chart: ChartId, params: AddressParams): string {
  return withQuery(`${site}embed/${chart}/`, params)
}

/** The address of the same view in the tracker. */
export function trackerAddress(site: string, chart: ChartId, params: AddressParams): string {
  return withQuery(site, chart === defaultChart ? params : { ...params, chart })
}

/** A picture of the chart with nothing filtered, as the build makes it. */
export function pictureAddress(site: string, chart: ChartId): string {
  return `${site}charts/${chart}.svg`
}

function withQuery(address: string, params: AddressParams): string {
  const query = formatQuery(params)
  return query === '' ? address : `${address}?${query}`
}
