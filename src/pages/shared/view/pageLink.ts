import { formatQuery } from '../../../selection/address/address'
import { frozenVersions } from '../data/dataQuery'

/**
 * Returns the absolute address of a page. It names the version of the data if that version is frozen, so that the page
 * shows the same data years later. Other versions do not stay available. `path` includes the app's base path.
 */
export function pageLink(version: string, path: string, params: Readonly<Record<string, string>>): string {
  const isFrozen = frozenVersions.some((frozen) => frozen.version === version)
  const query = formatQuery(isFrozen ? { ...params, version } : params)
  return `${location.origin}${path}${query === '' ? '' : `?${query}`}`
}
