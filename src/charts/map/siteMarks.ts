import { markedRecords } from '../../selection/marks'
import { selectedSites } from '../../selection/records/selectedSites'
import type { Selection } from '../../selection/select'
import { isOnMap, type MapPoint, projectPoint } from './geometry/projection'
import { schemeOf } from './mapStyles'

/** A ground station or other site of a selected record. */
export interface SiteMark {
  /** Id of the record. */
  id: string
  name: string
  /** Position in projected units. */
  point: MapPoint
  /** Whether records other than this are highlighted. */
  isMuted: boolean
}

/** Maps narrower than this show neither sites nor labels: they would cover the countries. */
export const overlayMinWidthPx = 600

/** Path data of a site's mark: a triangle around (0, 0), in pixels. */
export const siteTriangle = 'M0-3.5L3.5 3H-3.5Z'

/**
 * Returns the sites of the selected records that are on the map. The alignment shows none: ground stations say nothing
 * about coalitions.
 */
export function siteMarks(
  selection: Selection,
  color: string,
  mark: readonly string[] = [],
): readonly SiteMark[] {
  if (schemeOf(color) === 'alignment') return []
  const { dataset } = selection
  const isMarked = markedRecords(dataset, mark)
  return selectedSites(selection).flatMap(({ id, site }) => {
    if (site?.lat === undefined || site.lon === undefined) return []
    const point = projectPoint(site.lat, site.lon)
    const isMuted = isMarked?.(dataset.agreementIndex.get(id) ?? -1) === false
    return isOnMap(point) ? [{ id, name: site.name, point, isMuted }] : []
  })
}
