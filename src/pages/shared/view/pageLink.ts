import { formatQuery } from '../../../selection/address'
import { frozenVersions } from '../data/dataQuery'

/**
 * The whole address of a page. It names the version of the data where that version is frozen, so that it shows the
 * same in years; a version that nobody has frozen cannot be promised. `path`: with the base path of the app.
 */
export function pageLink(version: string, path: string, params: Readonly<Record<string, string>>): string {
  const isFrozen = frozenVersions.some((frozen) => frozen.version === version)
  const query = formatQuery(isFrozen ? { ...params, version } : params)
  return `${location.origin}${path}${query === '' ? '' : `?${query}`}`
}
